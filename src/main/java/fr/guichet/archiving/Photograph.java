package fr.guichet.archiving;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;

/** Shows a photograph or a scan upright, on white, no larger than a sheet needs. */
final class Photograph {
    /** A file of a few megabytes may unpack to far more than this; to show it would take minutes. */
    private static final long MOST_PIXELS = 200_000_000;

    private Photograph() {}

    static PagePictures show(Path file, Spool spool) throws IOException {
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return PagePictures.notShown("broken");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                    return PagePictures.notShown("large");
                }
                return new PagePictures(List.of(PagePicture.of(upright(read(reader), Orientation.of(file)), spool)), null);
            } finally {
                reader.dispose();
            }
        }
    }

    /** Reads only every so many dots, so that a huge picture never stands whole in memory. */
    private static BufferedImage read(ImageReader reader) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * PagePictures.LONGEST));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
    }

    private static BufferedImage upright(BufferedImage read, Orientation orientation) {
        double scale = Math.min(1, (double) PagePictures.LONGEST / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean lies = orientation.swapsSides();
        var shown = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = shown.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, shown.getWidth(), shown.getHeight());
        graphics.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        AffineTransform placed = orientation.turn(width, height);
        placed.scale((double) width / read.getWidth(), (double) height / read.getHeight());
        graphics.drawImage(read, placed, null);
        graphics.dispose();
        return shown;
    }
}

package fr.guichet.organisation;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * The picture beside the authority's name. It is drawn anew from what was sent, so that nothing but the picture is kept.
 *
 * @param png the picture as PNG
 */
public record Logo(byte[] png, int width, int height) {
    /** Bytes that are looked at. */
    public static final int LARGEST_FILE = 512 * 1024;

    private static final int LARGEST_SIDE = 2000;

    /** The picture in a PNG or JPEG file; nothing if it is none, or too big. */
    public static Optional<Logo> read(byte[] file) {
        if (file.length > LARGEST_FILE) {
            return Optional.empty();
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? draw(readers.next(), in) : Optional.empty();
        } catch (IOException | RuntimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Logo> draw(ImageReader reader, ImageInputStream in) throws IOException {
        try {
            reader.setInput(in);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            String format = reader.getFormatName();
            if (width > LARGEST_SIDE || height > LARGEST_SIDE
                    || !format.equalsIgnoreCase("png") && !format.equalsIgnoreCase("jpeg")) {
                return Optional.empty();
            }
            BufferedImage picture = reader.read(0);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            return ImageIO.write(picture, "png", png)
                    ? Optional.of(new Logo(png.toByteArray(), width, height))
                    : Optional.empty();
        } finally {
            reader.dispose();
        }
    }
}

package fr.guichet.archiving;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** The picture of a page, a JPEG file in the spool. */
record PagePicture(Path file, int width, int height) {
    private static final float QUALITY = 0.82f;

    static PagePicture of(BufferedImage image, Spool spool) throws IOException {
        Path file = spool.next();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(Files.newOutputStream(file))) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return new PagePicture(file, image.getWidth(), image.getHeight());
    }
}

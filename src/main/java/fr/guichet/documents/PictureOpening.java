package fr.guichet.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** Tries a picture: the size stands in its header, and only a small sample of it is ever held in memory. */
final class PictureOpening {
    private static final long MOST_PIXELS = 60_000_000;
    private static final int SAMPLE = 400;

    private PictureOpening() {}

    static Opening of(Path file) {
        try (FileImageInputStream in = new FileImageInputStream(file.toFile())) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            return readers.hasNext() ? of(readers.next(), in) : new Opening.Fails(Refusal.BROKEN_IMAGE);
        } catch (IOException | RuntimeException broken) {
            return new Opening.Fails(Refusal.BROKEN_IMAGE);
        }
    }

    private static Opening of(ImageReader reader, FileImageInputStream in) throws IOException {
        try {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if ((long) width * height > MOST_PIXELS) {
                return new Opening.Fails(Refusal.TOO_MANY_PIXELS);
            }
            reader.readRaster(0, sparse(reader, Math.max(1, Math.max(width, height) / SAMPLE)));
            return new Opening.Opens(1);
        } catch (UnsupportedOperationException noRaster) {
            reader.read(0, sparse(reader, Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / SAMPLE)));
            return new Opening.Opens(1);
        } finally {
            reader.dispose();
        }
    }

    private static ImageReadParam sparse(ImageReader reader, int step) {
        ImageReadParam param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        return param;
    }
}

package fr.guichet.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.FileImageInputStream;

/** Tries a picture: the size stands in its header, and only a small sample of it is ever held in memory. */
final class PictureOpening {
    private static final long MOST_PIXELS = 60_000_000;
    private static final int SAMPLE = 400;
    private static final String BROKEN_OFF = "premature end";

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
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                return new Opening.Fails(Refusal.TOO_MANY_PIXELS);
            }
            return isWhole(reader) ? new Opening.Opens(1) : new Opening.Fails(Refusal.BROKEN_IMAGE);
        } finally {
            reader.dispose();
        }
    }

    /** A photo that broke off on its way is read as far as it goes, and only a warning tells. */
    private static boolean isWhole(ImageReader reader) throws IOException {
        AtomicBoolean brokenOff = new AtomicBoolean();
        reader.addIIOReadWarningListener((source, warning) -> brokenOff.compareAndSet(false, warning.contains(BROKEN_OFF)));
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / SAMPLE);
        ImageReadParam sparse = reader.getDefaultReadParam();
        sparse.setSourceSubsampling(step, step, 0, 0);
        if (reader.canReadRaster()) {
            reader.readRaster(0, sparse);
        } else {
            reader.read(0, sparse);
        }
        return !brokenOff.get();
    }
}

package fr.guichet.archiving;

import java.awt.geom.AffineTransform;
import java.io.IOException;
import java.io.InputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * How a camera was held, from the Exif part of a JPEG file.
 *
 * @param code 1 to 8 as in Exif 2.3, tag 0x0112; 1 is upright
 */
record Orientation(int code) {
    private static final Orientation UPRIGHT = new Orientation(1);
    private static final int START_OF_IMAGE = 0xFFD8;
    private static final int APP1 = 0xFFE1;
    private static final int START_OF_SCAN = 0xFFDA;
    private static final int EXIF = 0x45786966;
    private static final int TAG = 0x0112;
    private static final int HEAD = 256 * 1024;

    static Orientation of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(ByteBuffer.wrap(in.readNBytes(HEAD)));
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return UPRIGHT;
        }
    }

    boolean swapsSides() {
        return code >= 5;
    }

    /** The turn that sets a picture of this width and height upright, its corner at the origin. */
    AffineTransform turn(int width, int height) {
        return switch (code) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static Orientation read(ByteBuffer jpeg) {
        if (Short.toUnsignedInt(jpeg.getShort()) != START_OF_IMAGE) {
            return UPRIGHT;
        }
        while (true) {
            int marker = Short.toUnsignedInt(jpeg.getShort());
            int length = Short.toUnsignedInt(jpeg.getShort());
            if (marker == START_OF_SCAN) {
                return UPRIGHT;
            }
            if (marker == APP1 && jpeg.getInt(jpeg.position()) == EXIF) {
                return inDirectory(jpeg.slice(jpeg.position() + 6, length - 8));
            }
            jpeg.position(jpeg.position() + length - 2);
        }
    }

    private static Orientation inDirectory(ByteBuffer tiff) {
        tiff.order(tiff.getShort() == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        tiff.position(tiff.getInt(4));
        int entries = Short.toUnsignedInt(tiff.getShort());
        for (int entry = 0; entry < entries; entry++) {
            int start = tiff.position();
            if (Short.toUnsignedInt(tiff.getShort(start)) == TAG) {
                int code = Short.toUnsignedInt(tiff.getShort(start + 8));
                return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
            }
            tiff.position(start + 12);
        }
        return UPRIGHT;
    }
}

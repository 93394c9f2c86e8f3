package fr.guichet.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.NotFoundException;
import com.google.zxing.ReaderException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the data matrix at the top right of each page, as a scanner sees it. */
final class CodeReader {
    private static final int DPI = 200;

    private CodeReader() {}

    static List<String> codes(byte[] pdf) throws IOException {
        try (var file = Loader.loadPDF(pdf)) {
            var renderer = new PDFRenderer(file);
            List<String> codes = new ArrayList<>();
            for (int page = 0; page < file.getNumberOfPages(); page++) {
                codes.add(read(renderer.renderImageWithDPI(page, DPI, ImageType.GRAY)));
            }
            return codes;
        }
    }

    private static String read(BufferedImage page) {
        int side = page.getWidth() / 6;
        BufferedImage corner = page.getSubimage(page.getWidth() - side - page.getWidth() / 14, page.getHeight() / 60, side, side);
        int[] pixels = corner.getRGB(0, 0, side, side, null, 0, side);
        try {
            return new DataMatrixReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(side, side, pixels)))).getText();
        } catch (NotFoundException nothing) {
            return "";
        } catch (ReaderException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}

package fr.guichet.paper;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the data matrix at the top right of each page, as a scanner sees it. */
public final class CodeReader {
    private static final int DPI = 200;

    private CodeReader() {}

    public static List<String> codes(byte[] pdf) throws IOException {
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
        return CodeInFile.text(PageCodes.corner(page)).orElse("");
    }
}

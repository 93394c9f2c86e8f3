package fr.guichet.paper;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.datamatrix.DataMatrixWriter;
import com.google.zxing.datamatrix.encoder.SymbolShapeHint;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Draws on each page what tells a scanner of which form it is: a data matrix in the corner at the top right. */
final class PageCodes {
    private static final float MM = 72 / 25.4f;
    private static final float SIZE = 15 * MM;
    private static final float WHITE = 4 * MM;
    private static final float FROM_RIGHT = 20 * MM;
    private static final float FROM_TOP = 8 * MM;

    private PageCodes() {}

    /** @param code of the whole form; that of a page adds its number */
    static void draw(PDDocument file, String code) throws IOException {
        int number = 0;
        for (PDPage page : file.getPages()) {
            draw(file, page, code + "/" + ++number);
        }
    }

    /** The part of the picture of a page in whose midst its code stands, with some white around it. */
    static BufferedImage corner(BufferedImage page) {
        float dots = page.getWidth() / PDRectangle.A4.getWidth();
        int side = Math.round((SIZE + 2 * WHITE) * dots);
        int left = page.getWidth() - Math.round((FROM_RIGHT + SIZE + WHITE) * dots);
        return page.getSubimage(left, Math.round((FROM_TOP - WHITE) * dots), side, side);
    }

    /** One code on one page. */
    static void draw(PDDocument file, PDPage page, String code) throws IOException {
        BitMatrix matrix = new DataMatrixWriter().encode(code, BarcodeFormat.DATA_MATRIX, 0, 0,
                Map.of(EncodeHintType.DATA_MATRIX_SHAPE, SymbolShapeHint.FORCE_SQUARE));
        float dot = SIZE / matrix.getWidth();
        float left = page.getMediaBox().getUpperRightX() - FROM_RIGHT - SIZE;
        float top = page.getMediaBox().getUpperRightY() - FROM_TOP;
        try (var pen = new PDPageContentStream(file, page, AppendMode.APPEND, true, true)) {
            pen.beginMarkedContent(COSName.ARTIFACT);
            pen.setNonStrokingColor(0f, 0f, 0f);
            for (int row = 0; row < matrix.getHeight(); row++) {
                for (int column = 0; column < matrix.getWidth(); column++) {
                    if (matrix.get(column, row)) {
                        pen.addRect(left + column * dot, top - (row + 1) * dot, dot, dot);
                    }
                }
            }
            pen.fill();
            pen.endMarkedContent();
        }
    }
}

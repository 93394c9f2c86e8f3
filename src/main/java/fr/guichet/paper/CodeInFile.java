package fr.guichet.paper;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.ReaderException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.datamatrix.DataMatrixReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Finds of which form a file is: it says so itself, or else the code on its first page does, which every program leaves there. */
final class CodeInFile {
    private static final float SHARP = 2.5f;
    private static final float LARGEST_PAGE = 1000;

    private CodeInFile() {}

    static Optional<PageCode> of(PDDocument file) throws IOException {
        String said = file.getDocumentInformation().getCustomMetadataValue(Stamp.CODE);
        Optional<PageCode> code = said == null ? Optional.empty() : PageCode.read(said);
        return code.isPresent() ? code : onFirstPage(file);
    }

    private static Optional<PageCode> onFirstPage(PDDocument file) throws IOException {
        PDRectangle size = file.getPage(0).getCropBox();
        if (Math.max(size.getWidth(), size.getHeight()) > LARGEST_PAGE) {
            return Optional.empty();
        }
        return text(PageCodes.corner(new PDFRenderer(file).renderImage(0, SHARP, ImageType.GRAY))).flatMap(PageCode::read);
    }

    /** What a picture of the corner says. */
    static Optional<String> text(BufferedImage corner) {
        int[] pixels = corner.getRGB(0, 0, corner.getWidth(), corner.getHeight(), null, 0, corner.getWidth());
        var picture = new RGBLuminanceSource(corner.getWidth(), corner.getHeight(), pixels);
        try {
            return Optional.of(new DataMatrixReader().decode(new BinaryBitmap(new HybridBinarizer(picture))).getText());
        } catch (ReaderException nothing) {
            return Optional.empty();
        }
    }
}

package fr.guichet.shared;

import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What a PDF says and whether it keeps its promise. */
public final class PdfChecks {
    private static final float POINTS_PER_MM = 72 / 25.4f;

    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private PdfChecks() {}

    /** The rules of the standard that the file breaks. */
    public static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        return faults(new ByteArrayInputStream(pdf), flavour);
    }

    public static List<String> faults(InputStream pdf, PDFAFlavour flavour) {
        try (var parser = Foundries.defaultInstance().createParser(pdf, flavour);
                var validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .map(fault -> fault.getRuleId().getClause() + " " + fault.getMessage() + " " + fault.getErrorMessage())
                    .distinct().toList();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    public static String text(byte[] pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripper();
            stripper.setSortByPosition(true);
            return stripper.getText(document);
        }
    }

    /** What stands in a rectangle of a page, in millimetres from its top left corner. */
    public static String textIn(byte[] pdf, int page, double x, double y, double width, double height) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var stripper = new PDFTextStripperByArea();
            stripper.addRegion("r",
                    new Rectangle2D.Double(x * POINTS_PER_MM, y * POINTS_PER_MM, width * POINTS_PER_MM, height * POINTS_PER_MM));
            stripper.extractRegions(document.getPage(page));
            return stripper.getTextForRegion("r");
        }
    }
}

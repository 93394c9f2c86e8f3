package fr.guichet.correspondence;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.springframework.stereotype.Component;

/** Many letters as one file for the printer. */
@Component
class LetterBundle {
    private final LetterPdf letters;

    LetterBundle(LetterPdf letters) {
        this.letters = letters;
    }

    void write(Stream<Printed> printed, Sides sides, OutputStream out) throws IOException {
        var merger = new PDFMergerUtility();
        try (var bundle = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            for (Iterator<Printed> all = printed.iterator(); all.hasNext();) {
                Printed next = all.next();
                append(merger, bundle, letters.render(next.letter()));
                for (byte[] attachment : next.attachments()) {
                    append(merger, bundle, attachment);
                }
                // Printed on both sides, the next letter would else begin on the back of this one.
                if (sides == Sides.TWO && bundle.getNumberOfPages() % 2 == 1) {
                    bundle.addPage(new PDPage(PDRectangle.A4));
                }
            }
            bundle.save(out);
        }
    }

    private static void append(PDFMergerUtility merger, PDDocument bundle, byte[] pdf) throws IOException {
        try (var part = Loader.loadPDF(pdf)) {
            merger.appendDocument(bundle, part);
        }
    }
}

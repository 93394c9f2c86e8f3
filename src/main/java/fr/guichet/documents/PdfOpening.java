package fr.guichet.documents;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/** Tries a PDF. One that opens without a password may be protected against printing: that is no reason to send it back. */
final class PdfOpening {
    private PdfOpening() {}

    static Opening of(Path file) {
        try (PDDocument pdf = Loader.loadPDF(new RandomAccessReadBufferedFile(file))) {
            int pages = pdf.getNumberOfPages();
            if (pages == 0) {
                return new Opening.Fails(Refusal.BROKEN_PDF);
            }
            pdf.getPage(pages - 1).getMediaBox();
            return new Opening.Opens(pages);
        } catch (InvalidPasswordException locked) {
            return new Opening.Fails(Refusal.LOCKED_PDF);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return new Opening.Fails(Refusal.BROKEN_PDF);
        }
    }
}

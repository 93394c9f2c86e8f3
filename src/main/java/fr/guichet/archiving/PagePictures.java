package fr.guichet.archiving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pages of a file as pictures of 150 dots an inch, as far as they can be shown.
 *
 * @param problem key of why not all is shown, null when it is
 */
record PagePictures(List<PagePicture> pages, @Nullable String problem) {
    /** Dots an inch of a page of A4. */
    static final int DPI = 150;
    /** The longer side of A4 in dots. */
    static final int LONGEST = 1754;

    private static final Logger LOG = LoggerFactory.getLogger(PagePictures.class);
    private static final String PDF = "application/pdf";
    private static final List<String> PICTURES = List.of("image/jpeg", "image/png");

    static PagePictures of(String mediaType, Path file, Spool spool) {
        try {
            if (PDF.equals(mediaType)) {
                return PdfPages.show(file, spool);
            }
            return PICTURES.contains(mediaType) ? Photograph.show(file, spool) : notShown("format");
        } catch (InvalidPasswordException e) {
            return notShown("encrypted");
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // A file that people sent may be broken in any way; it is attached as it is.
            LOG.info("A document of type {} cannot be shown in its case file: {}", mediaType, e.toString());
            return notShown("broken");
        }
    }

    static PagePictures notShown(String reason) {
        return new PagePictures(List.of(), "archiving.problem." + reason);
    }
}

package fr.guichet.archiving;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Shows the pages of a PDF one after another. */
final class PdfPages {
    private static final int MOST_PAGES = 300;

    private PdfPages() {}

    static PagePictures show(Path file, Spool spool) throws IOException {
        try (var pdf = Loader.loadPDF(file.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            if (pdf.getNumberOfPages() == 0) {
                return PagePictures.notShown("broken");
            }
            var renderer = new PDFRenderer(pdf);
            renderer.setSubsamplingAllowed(true);
            var pages = new ArrayList<PagePicture>();
            for (int page = 0; page < Math.min(pdf.getNumberOfPages(), MOST_PAGES); page++) {
                float dpi = resolution(pdf.getPage(page).getCropBox());
                pages.add(PagePicture.of(renderer.renderImageWithDPI(page, dpi, ImageType.RGB), spool));
            }
            return new PagePictures(pages, pdf.getNumberOfPages() > MOST_PAGES ? "archiving.problem.long" : null);
        }
    }

    /** A page larger than A4 is shown on one sheet of A4, so it needs fewer dots an inch. */
    private static float resolution(PDRectangle page) {
        float longer = Math.max(page.getWidth(), page.getHeight());
        return PagePictures.DPI * Math.min(1, PDRectangle.A4.getHeight() / longer);
    }
}

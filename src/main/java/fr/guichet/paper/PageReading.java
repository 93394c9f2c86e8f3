package fr.guichet.paper;

import fr.guichet.shared.GuichetSettings;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Service;

/** Reads scans page by page: whether something stands on a page, and what the code says that we printed on it. */
@Service
public class PageReading {
    private static final float DOTS = 200 / 72f;
    private static final float MOST_PIXELS = 3400;
    /** So many cells at the edge say nothing: 12 mm. */
    private static final int EDGE = 24;
    /** A word of some letters has more. */
    private static final int BLANK = 20;
    private static final int PICTURE_HEIGHT = 340;

    private final GuichetSettings settings;

    PageReading(GuichetSettings settings) {
        this.settings = settings;
    }

    /** @param page counted from 0 */
    public ScannedPage read(PDDocument file, int page) {
        try {
            PDRectangle box = file.getPage(page).getCropBox();
            float scale = Math.min(DOTS, MOST_PIXELS / Math.max(1, Math.max(box.getWidth(), box.getHeight())));
            PDFRenderer renderer = new PDFRenderer(file);
            renderer.setSubsamplingAllowed(true);
            BufferedImage picture = renderer.renderImage(page, scale, ImageType.GRAY);
            ScannedPage read = read(picture);
            return read.state() == ScannedPage.State.BLANK && hidesAPicture(file.getPage(page).getResources())
                    ? new ScannedPage(ScannedPage.State.UNREADABLE, 0, Optional.empty(), read.picture())
                    : read;
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return ScannedPage.unreadable();
        }
    }

    /** A photograph or a scan that is a picture. */
    ScannedPage read(InputStream picture) throws IOException {
        BufferedImage taken = ImageIO.read(picture);
        if (taken == null) {
            return ScannedPage.unreadable();
        }
        double scale = Math.min(1, MOST_PIXELS / Math.max(taken.getWidth(), taken.getHeight()));
        var grey = new BufferedImage(Math.max(1, (int) (taken.getWidth() * scale)),
                Math.max(1, (int) (taken.getHeight() * scale)),
                BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(taken, 0, 0, grey.getWidth(), grey.getHeight(), null);
        pen.dispose();
        return read(grey);
    }

    /** @param picture of a page, in grey, at about 200 dots per inch */
    ScannedPage read(BufferedImage picture) throws IOException {
        if (Math.min(picture.getWidth(), picture.getHeight()) < Cells.SIDE) {
            throw new IOException("too small to be a page");
        }
        Cells cells = Cells.of(picture);
        Optional<CodeOnPage> found = CodeOnPage.on(picture, cells);
        Optional<SheetCode> code = found.flatMap(one -> SheetCode.read(one.text(), settings.address("").toString()));
        boolean blank = found.isEmpty() && cells.written(EDGE) < BLANK;
        return new ScannedPage(blank ? ScannedPage.State.BLANK : ScannedPage.State.WRITTEN,
                code.isPresent() ? found.orElseThrow().turn() : 0, code, small(cells.picture()));
    }

    /** A picture that cannot be read is left out when drawing, as if the page were blank. */
    private static boolean hidesAPicture(PDResources resources) {
        try {
            for (COSName name : resources.getXObjectNames()) {
                if (resources.getXObject(name) instanceof PDImageXObject image) {
                    image.getImage();
                }
            }
            return false;
        } catch (IOException | RuntimeException broken) {
            return true;
        }
    }

    private static byte[] small(BufferedImage page) throws IOException {
        int width = Math.max(1, page.getWidth() * PICTURE_HEIGHT / page.getHeight());
        var small = new BufferedImage(width, PICTURE_HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = small.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, 0, 0, width, PICTURE_HEIGHT, null);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(small, "jpg", bytes);
        return bytes.toByteArray();
    }
}

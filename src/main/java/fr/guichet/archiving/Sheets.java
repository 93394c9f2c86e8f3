package fr.guichet.archiving;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The sheets that the text leaves for the pages of documents: each document begins where its bookmark leads. */
class Sheets {
    private static final float MM = 72 / 25.4f;
    /** The room below the heading of a sheet and above its foot; the style sheet leaves the same. */
    private static final PDRectangle ROOM = new PDRectangle(20 * MM, 28 * MM, 170 * MM, 229 * MM);

    private final PDDocument file;
    private final Map<String, PDPage> pagesByBookmark = new HashMap<>();

    Sheets(PDDocument file) throws IOException {
        this.file = file;
        collect(file.getDocumentCatalog().getDocumentOutline());
    }

    void draw(List<DocumentOnPages> documents) throws IOException {
        for (DocumentOnPages document : documents) {
            if (!document.pages().isEmpty()) {
                draw(document);
            }
        }
    }

    private void draw(DocumentOnPages document) throws IOException {
        PDPage first = pagesByBookmark.get(bookmark(document));
        if (first == null) {
            throw new IllegalStateException("No sheet was left for document " + document.order());
        }
        int at = file.getPages().indexOf(first);
        for (PagePicture picture : document.pages()) {
            draw(picture, file.getPage(at++));
        }
    }

    private void draw(PagePicture picture, PDPage page) throws IOException {
        PDImageXObject image;
        try (InputStream in = Files.newInputStream(picture.file())) {
            image = JPEGFactory.createFromStream(file, in);
        }
        float scale = Math.min(ROOM.getWidth() / picture.width(), ROOM.getHeight() / picture.height());
        float width = picture.width() * scale;
        float height = picture.height() * scale;
        float x = ROOM.getLowerLeftX() + (ROOM.getWidth() - width) / 2;
        float y = ROOM.getUpperRightY() - height;
        try (var content = new PDPageContentStream(file, page, AppendMode.APPEND, true, true)) {
            content.drawImage(image, x, y, width, height);
            content.setStrokingColor(0.85f, 0.83f, 0.78f);
            content.setLineWidth(0.5f);
            content.addRect(x, y, width, height);
            content.stroke();
        }
    }

    /** The beginning of the bookmark of a document; it is its own in the file. */
    static String bookmark(DocumentOnPages document) {
        return document.order() + ".";
    }

    private void collect(PDOutlineNode node) throws IOException {
        for (PDOutlineItem item : node.children()) {
            String title = item.getTitle();
            PDPage page = item.findDestinationPage(file);
            if (title != null && page != null && title.indexOf(' ') > 0) {
                pagesByBookmark.putIfAbsent(title.substring(0, title.indexOf(' ')), page);
            }
            collect(item);
        }
    }
}

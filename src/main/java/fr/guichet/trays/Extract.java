package fr.guichet.trays;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/** Takes pages out of a scan as files of their own, upright, none larger than a document may be. */
@Component
class Extract {
    private static final int MOST_BYTES = 9_500_000;
    private static final int DOTS = 150;
    private static final float QUALITY = 0.7f;

    private final TrayFiles files;

    Extract(TrayFiles files) {
        this.files = files;
    }

    /** The pages in this order, in as few files as can be. */
    List<byte[]> of(UUID tray, List<TrayPage> pages) throws IOException {
        try (PDDocument scan = files.open(tray)) {
            List<byte[]> made = new ArrayList<>();
            add(scan, pages, made);
            return made;
        }
    }

    private static void add(PDDocument scan, List<TrayPage> pages, List<byte[]> made) throws IOException {
        byte[] file = file(scan, pages, false);
        if (file.length <= MOST_BYTES) {
            made.add(file);
        } else if (pages.size() == 1) {
            made.add(file(scan, pages, true));
        } else {
            add(scan, pages.subList(0, pages.size() / 2), made);
            add(scan, pages.subList(pages.size() / 2, pages.size()), made);
        }
    }

    /** @param drawn whether the pages are drawn anew, when they are too heavy as they are */
    private static byte[] file(PDDocument scan, List<TrayPage> pages, boolean drawn) throws IOException {
        try (PDDocument file = new PDDocument()) {
            for (TrayPage page : pages) {
                PDPage sheet = drawn ? drawn(scan, page, file) : copied(scan, page, file);
                sheet.setRotation(Math.floorMod(sheet.getRotation() + 90 * page.turn(), 360));
            }
            var out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }

    /** Links and fields of a scan lead nowhere. */
    private static PDPage copied(PDDocument scan, TrayPage page, PDDocument file) throws IOException {
        PDPage source = scan.getPage(page.number() - 1);
        PDPage sheet = file.importPage(source);
        sheet.setResources(source.getResources());
        sheet.setRotation(source.getRotation());
        sheet.setAnnotations(List.of());
        return sheet;
    }

    private static PDPage drawn(PDDocument scan, TrayPage page, PDDocument file) throws IOException {
        BufferedImage picture = new PDFRenderer(scan).renderImageWithDPI(page.number() - 1, DOTS, ImageType.RGB);
        var size = new PDRectangle(picture.getWidth() * 72f / DOTS, picture.getHeight() * 72f / DOTS);
        var sheet = new PDPage(size);
        file.addPage(sheet);
        try (var pen = new PDPageContentStream(file, sheet)) {
            pen.drawImage(JPEGFactory.createFromImage(file, picture, QUALITY), 0, 0, size.getWidth(), size.getHeight());
        }
        return sheet;
    }
}

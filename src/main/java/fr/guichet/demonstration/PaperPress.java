package fr.guichet.demonstration;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.springframework.core.io.ClassPathResource;

/** Makes the files that people would join: typeset pages, photographed cards, scanned forms. */
final class PaperPress {
    private static final int CARD_WIDTH = 1020;
    private static final int CARD_HEIGHT = 644;
    private static final int SCAN_WIDTH = 1240;
    private static final int SCAN_HEIGHT = 1754;
    private static final int LINES_A_PAGE = 40;
    private static final int LINE_LENGTH = 92;
    private static final Font FONT = font();

    private PaperPress() {}

    static byte[] print(Paper paper) throws IOException {
        return paper.isPicture() ? card(paper) : page(paper);
    }

    private static byte[] page(Paper paper) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            PDFont font = PDType0Font.load(document,
                    new ClassPathResource("fonts/AtkinsonHyperlegible-Regular.ttf").getInputStream());
            try (var content = new PDPageContentStream(document, page)) {
                content.beginText();
                content.newLineAtOffset(60, 760);
                content.setFont(font, 15);
                content.showText(paper.title());
                content.setFont(font, 11);
                content.setLeading(20);
                content.newLine();
                for (String line : paper.lines()) {
                    content.newLine();
                    content.showText(line);
                }
                content.endText();
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static byte[] card(Paper paper) throws IOException {
        var image = new BufferedImage(CARD_WIDTH, CARD_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = pen(image, new Color(0xdfe7ee));
        pen.setColor(new Color(0xb9c8d6));
        pen.fillRoundRect(50, 160, 250, 330, 20, 20);
        pen.setColor(new Color(0x8397aa));
        pen.fillOval(115, 200, 120, 140);
        pen.fillRoundRect(85, 350, 180, 140, 90, 90);
        pen.setColor(new Color(0x1f3a55));
        pen.setFont(FONT.deriveFont(36f));
        pen.drawString(paper.title(), 50, 90);
        pen.setFont(FONT.deriveFont(25f));
        drawLines(pen, paper.lines(), 340, 210, 60, 44);
        pen.dispose();
        return jpeg(image);
    }

    /** A form filled in by hand and scanned a little askew, as many pages as it takes. */
    static byte[] scan(Paper form) throws IOException {
        try (var document = new PDDocument(); var out = new ByteArrayOutputStream()) {
            for (int from = 0; from < form.lines().size(); from += LINES_A_PAGE) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                List<String> lines = form.lines().subList(from, Math.min(form.lines().size(), from + LINES_A_PAGE));
                var picture = JPEGFactory.createFromImage(document, sheet(form.title(), lines), 0.6f);
                try (var content = new PDPageContentStream(document, page)) {
                    content.drawImage(picture, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
            document.save(out);
            return out.toByteArray();
        }
    }

    private static BufferedImage sheet(String title, List<String> lines) {
        var image = new BufferedImage(SCAN_WIDTH, SCAN_HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = pen(image, new Color(0xf4f4f1));
        pen.rotate(Math.toRadians(0.5), SCAN_WIDTH / 2.0, SCAN_HEIGHT / 2.0);
        pen.setColor(new Color(0x222222));
        pen.setFont(FONT.deriveFont(34f));
        pen.drawString(title, 90, 110);
        pen.setFont(FONT.deriveFont(24f).deriveFont(AffineTransform.getShearInstance(-0.2, 0)));
        drawLines(pen, lines, 90, 180, LINE_LENGTH, 38);
        pen.dispose();
        return image;
    }

    private static Graphics2D pen(BufferedImage image, Color background) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(background);
        pen.fillRect(0, 0, image.getWidth(), image.getHeight());
        return pen;
    }

    private static void drawLines(Graphics2D pen, List<String> lines, int x, int y, int longest, int height) {
        int at = y;
        for (String line : lines) {
            pen.drawString(line.length() > longest ? line.substring(0, longest) + "…" : line, x, at);
            at += height;
        }
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(image, "jpeg", out);
        return out.toByteArray();
    }

    private static Font font() {
        try {
            return Font.createFont(Font.TRUETYPE_FONT,
                    new ClassPathResource("fonts/AtkinsonHyperlegible-Regular.ttf").getInputStream());
        } catch (IOException | FontFormatException broken) {
            throw new IllegalStateException(broken);
        }
    }
}

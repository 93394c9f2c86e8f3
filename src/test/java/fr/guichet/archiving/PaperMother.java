package fr.guichet.archiving;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** Files such as people send. */
final class PaperMother {
    private PaperMother() {}

    /** A PDF whose fonts are not in it. */
    static byte[] pdf(int pages) {
        return pdf(pages, null);
    }

    static byte[] encryptedPdf() {
        return pdf(1, "secret");
    }

    static byte[] brokenPdf() {
        byte[] whole = pdf(3);
        var broken = java.util.Arrays.copyOf(whole, 60);
        java.util.Arrays.fill(broken, 10, 60, (byte) 'x');
        return broken;
    }

    static byte[] photograph(String format, int width, int height, boolean transparent) {
        var image = new BufferedImage(width, height, transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(transparent ? new Color(18, 80, 63, 90) : Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.RED);
        graphics.fillRect(0, 0, width / 4, height / 4);
        graphics.setColor(Color.BLACK);
        graphics.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, height / 12));
        graphics.drawString("Carte d’identité", width / 8, height / 2);
        graphics.dispose();
        var out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    /** A JPEG whose Exif part says how the camera was held. */
    static byte[] turned(byte[] jpeg, int orientation) {
        byte[] exif = HexFormat.of().parseHex("ffe1" + "0022" + "457869660000" + "4d4d002a00000008" + "0001" + "0112000300000001"
                + "%04x0000".formatted(orientation) + "00000000");
        var out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.writeBytes(exif);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }

    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] pdf(int pages, String password) {
        var out = new ByteArrayOutputStream();
        try (var document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                var page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (var content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.HELVETICA), 18);
                    content.newLineAtOffset(80, 700);
                    content.showText("Avis d'imposition 2026, page " + i);
                    content.endText();
                }
            }
            if (password != null) {
                document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}

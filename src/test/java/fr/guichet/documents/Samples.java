package fr.guichet.documents;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import java.nio.ByteBuffer;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Files as people send them. */
final class Samples {
    static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    static final Actor CLAIRE = new Actor(Ids.next(), "Claire Lefèvre", Actor.Kind.CITIZEN);
    static final Actor AGENT = new Actor(Ids.next(), "Nadia Benali", Actor.Kind.AGENT);

    private Samples() {}

    static Upload upload(byte[] content, String name) {
        return new Upload(new ByteArrayInputStream(content), name, CLAIRE, NOW);
    }

    static byte[] pdf(int pages) {
        return pdf(pages, null, "");
    }

    /** @param userPassword empty for a PDF that opens but may not be changed */
    static byte[] protectedPdf(String userPassword) {
        return pdf(1, "owner", userPassword);
    }

    private static byte[] pdf(int pages, String owner, String user) {
        try (PDDocument pdf = new PDDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (int page = 0; page < pages; page++) {
                pdf.addPage(new PDPage());
            }
            if (owner != null) {
                pdf.protect(new StandardProtectionPolicy(owner, user, AccessPermission.getOwnerAccessPermission()));
            }
            pdf.save(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static byte[] picture(String format) {
        return picture(format, 1200, 800);
    }

    static byte[] picture(String format, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int x = 0; x < width; x++) {
            for (int y = 0; y < height; y++) {
                image.setRGB(x, y, x * y);
            }
        }
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(image, format, out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A few bytes that pretend to be a picture of 30,000 by 30,000 points. */
    static byte[] bomb() {
        byte[] png = picture("png", 2, 2);
        ByteBuffer header = ByteBuffer.wrap(png);
        header.putInt(16, 30_000).putInt(20, 30_000);
        CRC32 check = new CRC32();
        check.update(png, 12, 17);
        header.putInt(29, (int) check.getValue());
        return png;
    }

    static byte[] heic() {
        ByteBuffer box = ByteBuffer.allocate(64);
        box.putInt(24).put("ftypheic".getBytes(StandardCharsets.US_ASCII)).putInt(0)
                .put("mif1heic".getBytes(StandardCharsets.US_ASCII));
        return box.array();
    }

    static byte[] zip(String... names) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream(); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("<x/>".getBytes(StandardCharsets.UTF_8));
            }
            zip.finish();
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

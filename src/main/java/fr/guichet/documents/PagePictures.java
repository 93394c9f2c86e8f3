package fr.guichet.documents;

import fr.guichet.shared.NotFound;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.springframework.stereotype.Component;

/** Shows the pages of a file as pictures: nothing of what came from outside is run, and every browser can show them. */
@Component
public class PagePictures {
    private static final float LARGEST = 1800;
    private static final float POINTS_TO_SHARP = 2;

    /**
     * One page as a JPEG.
     *
     * @param page counted from 1
     * @param quarterTurns to the right
     * @throws NotFound if the file has no such page
     */
    public byte[] jpeg(StoredFile file, int page, int quarterTurns) {
        try {
            BufferedImage picture = file.mediaType().startsWith("image/") ? image(file, page) : sheet(file, page);
            return jpeg(picture, quarterTurns);
        } catch (IOException broken) {
            throw new UncheckedIOException("page " + page + " of " + file.sha256(), broken);
        }
    }

    /** A picture turned. @param jpeg of our own making */
    public byte[] turned(byte[] jpeg, int quarterTurns) {
        try {
            return jpeg(ImageIO.read(new ByteArrayInputStream(jpeg)), quarterTurns);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static byte[] jpeg(BufferedImage picture, int quarterTurns) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(drawn(picture, Math.floorMod(quarterTurns, 4)), "jpg", bytes);
        return bytes.toByteArray();
    }

    private static BufferedImage image(StoredFile file, int page) throws IOException {
        try (InputStream content = file.content().getInputStream()) {
            BufferedImage image = page == 1 ? ImageIO.read(content) : null;
            if (image == null) {
                throw new NotFound("page " + page + " of " + file.sha256());
            }
            return image;
        }
    }

    private static BufferedImage sheet(StoredFile file, int page) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(source(file))) {
            if (page < 1 || page > pdf.getNumberOfPages()) {
                throw new NotFound("page " + page + " of " + file.sha256());
            }
            PDRectangle box = pdf.getPage(page - 1).getCropBox();
            float scale = Math.min(POINTS_TO_SHARP, LARGEST / Math.max(1, Math.max(box.getWidth(), box.getHeight())));
            return new PDFRenderer(pdf).renderImage(page - 1, scale, ImageType.RGB);
        }
    }

    private static RandomAccessRead source(StoredFile file) throws IOException {
        if (file.content().isFile()) {
            return new RandomAccessReadBufferedFile(file.content().getFile());
        }
        try (InputStream content = file.content().getInputStream()) {
            return RandomAccessReadBuffer.createBufferFromStream(content);
        }
    }

    /** The picture turned, not larger than a screen needs, and without transparency, which a JPEG does not know. */
    private static BufferedImage drawn(BufferedImage source, int turns) {
        double scale = Math.min(1, LARGEST / Math.max(source.getWidth(), source.getHeight()));
        int width = Math.max(1, (int) Math.round(source.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(source.getHeight() * scale));
        BufferedImage target = turns % 2 == 0
                ? new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB)
                : new BufferedImage(height, width, BufferedImage.TYPE_INT_RGB);
        AffineTransform place = AffineTransform.getTranslateInstance(target.getWidth() / 2.0, target.getHeight() / 2.0);
        place.quadrantRotate(turns);
        place.translate(-width / 2.0, -height / 2.0);
        place.scale(scale, scale);
        Graphics2D pen = target.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setBackground(java.awt.Color.WHITE);
        pen.clearRect(0, 0, target.getWidth(), target.getHeight());
        pen.drawImage(source, place, null);
        pen.dispose();
        return target;
    }
}

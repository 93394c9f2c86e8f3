package fr.guichet.paper;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A scanner of the mail desk: it makes of printed pages what a hurried hand and an old machine make of them. */
public final class Scanner {
    private static final int DOTS = 200;

    private Scanner() {}

    /**
     * How a page comes out.
     *
     * @param turns quarter turns to the right
     * @param slant in degrees
     * @param paper how light the paper comes out, up to 255
     * @param ink how light the ink comes out
     */
    public record Look(int turns, double slant, double noise, int blur, int paper, int ink, float quality) {
        public static final Look CLEAN = new Look(0, 0, 0, 1, 255, 0, 0.9f);

        /** Anything that the machine does, up to four degrees aslant. */
        public static Look any(Random random) {
            int[][] shades = {{255, 0}, {225, 40}, {200, 20}, {245, 120}, {170, 10}};
            int[] shade = shades[random.nextInt(shades.length)];
            return new Look(random.nextInt(4), random.nextDouble() * 8 - 4, random.nextDouble() * 14, 1 + random.nextInt(3),
                    shade[0], shade[1], 0.4f + random.nextFloat() * 0.5f);
        }
    }

    /** The pages of a file as they were printed. */
    public static List<BufferedImage> pages(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            PDFRenderer renderer = new PDFRenderer(file);
            List<BufferedImage> pages = new ArrayList<>();
            for (int page = 0; page < file.getNumberOfPages(); page++) {
                pages.add(renderer.renderImageWithDPI(page, DOTS, ImageType.GRAY));
            }
            return pages;
        }
    }

    /** An empty sheet. */
    public static BufferedImage blank() {
        var page = new BufferedImage(1654, 2339, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, page.getWidth(), page.getHeight());
        pen.dispose();
        return page;
    }

    /** A sheet of somebody else's, with these words. */
    public static BufferedImage written(String... lines) {
        BufferedImage page = blank();
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.BLACK);
        pen.setFont(pen.getFont().deriveFont(44f));
        for (int line = 0; line < lines.length; line++) {
            pen.drawString(lines[line], 200, 320 + line * 90);
        }
        pen.dispose();
        return page;
    }

    /** A sheet with nothing but a code, as printed. */
    public static byte[] sheet(String code) throws IOException {
        try (PDDocument file = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            file.addPage(page);
            PageCodes.draw(file, page, code);
            var out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }

    /** A page as the machine sees it. */
    public static BufferedImage scan(BufferedImage page, Look look, Random random) {
        BufferedImage seen = blurred(turned(page, look), look.blur());
        int[] pixels = seen.getRaster().getSamples(0, 0, seen.getWidth(), seen.getHeight(), 0, (int[]) null);
        for (int at = 0; at < pixels.length; at++) {
            double light = look.ink() + pixels[at] / 255.0 * (look.paper() - look.ink())
                    + (look.noise() == 0 ? 0 : random.nextGaussian() * look.noise());
            pixels[at] = (int) Math.clamp(light, 0, 255);
        }
        seen.getRaster().setSamples(0, 0, seen.getWidth(), seen.getHeight(), 0, pixels);
        return seen;
    }

    private static BufferedImage turned(BufferedImage page, Look look) {
        boolean upright = look.turns() % 2 == 0;
        var target = new BufferedImage(upright ? page.getWidth() : page.getHeight(), upright ? page.getHeight() : page.getWidth(),
                BufferedImage.TYPE_BYTE_GRAY);
        AffineTransform place = AffineTransform.getTranslateInstance(target.getWidth() / 2.0, target.getHeight() / 2.0);
        place.quadrantRotate(look.turns());
        place.rotate(Math.toRadians(look.slant()));
        place.translate(-page.getWidth() / 2.0, -page.getHeight() / 2.0);
        Graphics2D pen = target.createGraphics();
        pen.setBackground(Color.WHITE);
        pen.clearRect(0, 0, target.getWidth(), target.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.drawImage(page, place, null);
        pen.dispose();
        return target;
    }

    private static BufferedImage blurred(BufferedImage page, int over) {
        if (over < 2) {
            return page;
        }
        float[] weights = new float[over * over];
        Arrays.fill(weights, 1f / weights.length);
        return new ConvolveOp(new Kernel(over, over, weights), ConvolveOp.EDGE_NO_OP, null).filter(page, null);
    }

    /** One file with all pages, as the machine sends it. */
    public static byte[] file(List<BufferedImage> pages, float quality) throws IOException {
        try (PDDocument file = new PDDocument()) {
            for (BufferedImage page : pages) {
                var size = new PDRectangle(page.getWidth() * 72f / DOTS, page.getHeight() * 72f / DOTS);
                var sheet = new PDPage(size);
                file.addPage(sheet);
                try (var pen = new PDPageContentStream(file, sheet)) {
                    pen.drawImage(JPEGFactory.createFromImage(file, page, quality), 0, 0, size.getWidth(), size.getHeight());
                }
            }
            var out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }
}

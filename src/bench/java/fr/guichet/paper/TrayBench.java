package fr.guichet.paper;

import fr.guichet.shared.GuichetSettings;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reading the codes of scanned pages, beside PDFBox which only draws the same pages at the same size; see `bin/bench trays`. */
final class TrayBench {
    private static final List<String> FORMS = List.of("apa-a-domicile", "bourse-departementale", "question-ou-reclamation");
    private static final int SCANS = 3;
    private static final float DOTS = 200;

    private final PageReading reading = new PageReading(
            new GuichetSettings(URI.create(Press.HOST), "", Path.of("."), new GuichetSettings.Mail("a@b.example")));

    private TrayBench() {}

    /** @param code what its page carries */
    private record Scan(byte[] pdf, SheetCode code) {}

    public static void main(String[] arguments) throws IOException {
        new TrayBench().run();
        System.exit(0);
    }

    private void run() throws IOException {
        List<Scan> scans = scans();
        measure(scans.subList(0, scans.size() / SCANS)); // to warm up
        measure(scans);
    }

    private static List<Scan> scans() throws IOException {
        Random random = new Random(1);
        List<Scan> scans = new ArrayList<>();
        for (int time = 0; time < SCANS; time++) {
            for (String form : FORMS) {
                List<BufferedImage> printed = Scanner.pages(Press.blank(Press.form(form)));
                for (int page = 0; page < printed.size(); page++) {
                    Scanner.Look look = Scanner.Look.any(random);
                    scans.add(new Scan(Scanner.file(List.of(Scanner.scan(printed.get(page), look, random)), look.quality()),
                            new SheetCode.OfForm(form, 3, page + 1)));
                }
            }
        }
        return scans;
    }

    private void measure(List<Scan> scans) throws IOException {
        int found = 0;
        long read = 0;
        long drawn = 0;
        for (Scan scan : scans) {
            try (PDDocument file = Loader.loadPDF(scan.pdf())) {
                long begin = System.nanoTime();
                new PDFRenderer(file).renderImageWithDPI(0, DOTS, ImageType.GRAY);
                long middle = System.nanoTime();
                found += reading.read(file, 0).code().equals(Optional.of(scan.code())) ? 1 : 0;
                read += System.nanoTime() - middle;
                drawn += middle - begin;
            }
        }
        System.out.printf(Locale.ROOT, "%d of %d pages found; %.0f ms a page, %.0f ms only to draw it (ratio %.2f)%n", found,
                scans.size(), read / 1e6 / scans.size(), drawn / 1e6 / scans.size(), (double) drawn / read);
    }
}

package fr.guichet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.shared.GuichetSettings;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceGray;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we printed is read again from a bad scan. */
class PageReadingTests {
    private final PageReading reading = new PageReading(
            new GuichetSettings(URI.create(Press.HOST), "", Path.of("."), new GuichetSettings.Mail("a@b.example")));

    /** Slanted, noisy, faded, grey, blurred, lying on any side. */
    @ParameterizedTest
    @ValueSource(strings = {"apa-a-domicile", "bourse-departementale", "question-ou-reclamation"})
    void everyPageOfAFormIsFoundInEveryScan(String file) throws IOException {
        Random random = new Random(file.hashCode());
        List<BufferedImage> printed = Scanner.pages(Press.blank(Press.form(file)));
        List<String> missed = new ArrayList<>();
        for (int page = 0; page < printed.size(); page++) {
            Scanner.Look look = Scanner.Look.any(random);
            ScannedPage read = read(scan(printed.get(page), look, random));
            if (!read.code().equals(Optional.of(new SheetCode.OfForm(file, 3, page + 1)))
                    || read.turn() != Math.floorMod(-look.turns(), 4)) {
                missed.add("page " + (page + 1) + " " + look + ": " + read.code() + " turn " + read.turn());
            }
        }

        assertThat(missed).isEmpty();
    }

    @Test
    void aBlankPageIsBlankHoweverGreyAndAWordIsNot() throws IOException {
        Random random = new Random(7);
        for (int time = 0; time < 5; time++) {
            Scanner.Look look = Scanner.Look.any(random);
            assertThat(read(scan(Scanner.blank(), look, random)).state()).as("blank, %s", look)
                    .isEqualTo(ScannedPage.State.BLANK);
            assertThat(read(scan(Scanner.written("Merci"), look, random)).state()).as("written, %s", look)
                    .isEqualTo(ScannedPage.State.WRITTEN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pieces/APA-2026-004217-K", "/pieces/APA-2026-004217-K/doc_identity", "/agents/saisie/courrier"})
    void sheetsOfTheMailDeskAreRead(String path) throws IOException {
        Random random = new Random(path.hashCode());
        BufferedImage printed = Scanner.pages(Scanner.sheet(Press.HOST + path)).getFirst();
        for (int time = 0; time < 5; time++) {
            Scanner.Look look = Scanner.Look.any(random);
            assertThat(read(scan(printed, look, random)).code()).as("%s", look)
                    .isEqualTo(SheetCode.read(Press.HOST + path, Press.HOST))
                    .isPresent();
        }
    }

    @Test
    void aSheetOfAnotherAuthorityIsNotOurs() throws IOException {
        String other = "https://demarches.autre.example/demarches/apa-a-domicile/papier/3/1";

        assertThat(read(Scanner.sheet(other)).code()).contains(new SheetCode.Foreign("https://demarches.autre.example"));
        assertThat(read(Scanner.sheet("https://example.org/une-publicite")).code()).isEmpty();
    }

    @Test
    void aPageThatDoesNotOpenIsNotBlank() throws IOException {
        byte[] broken;
        try (PDDocument file = new PDDocument()) {
            var page = new PDPage(PDRectangle.A4);
            file.addPage(page);
            var image = new PDImageXObject(file, new ByteArrayInputStream(new byte[]{1, 2, 3}), COSName.JBIG2_DECODE, 1654, 2339,
                    1,
                    PDDeviceGray.INSTANCE);
            try (var pen = new PDPageContentStream(file, page)) {
                pen.drawImage(image, 0, 0, 595, 842);
            }
            var out = new ByteArrayOutputStream();
            file.save(out);
            broken = out.toByteArray();
        }

        assertThat(read(broken).state()).isEqualTo(ScannedPage.State.UNREADABLE);
    }

    private static byte[] scan(BufferedImage page, Scanner.Look look, Random random) throws IOException {
        return Scanner.file(List.of(Scanner.scan(page, look, random)), look.quality());
    }

    private ScannedPage read(byte[] pdf) throws IOException {
        try (PDDocument file = Loader.loadPDF(pdf)) {
            return reading.read(file, 0);
        }
    }
}

package fr.guichet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.shared.PdfChecks;
import fr.guichet.shared.PrintTemplates;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class LetterPdfTests {
    private final LetterPdf letters = new LetterPdf(PrintTemplates.typesetter());

    @Test
    void isReadableByScreenReadersAndLastsLong() throws IOException {
        byte[] pdf = letters
                .render(letter(List.of(Paragraph.text("Bonjour Madame Perrin,"), Paragraph.list(List.of("RIB", "Taxe"))),
                        List.of("12 rue de l’Église", "14000 Caen")));

        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void writesTheAddressInTheWindowOfTheEnvelope() throws IOException {
        byte[] pdf = letters.render(letter(List.of(Paragraph.text("Bonjour,")), List.of("Apt 3", "Rés. des Lilas", "Bât. B",
                "12 rue de l’Église", "BP 12", "Cedex", "14000 Caen")));

        assertThat(PdfChecks.textIn(pdf, 0, 100, 45, 95, 38).lines()).containsExactly("Madeleine Perrin",
                "Apt 3, Rés. des Lilas, Bât. B",
                "12 rue de l’Église", "BP 12", "Cedex", "14000 CAEN");
    }

    @Test
    void numbersItsPages() throws IOException {
        var body = IntStream.range(0, 40)
                .mapToObj(i -> Paragraph.text("Paragraphe " + i + ". " + "Le texte continue. ".repeat(6))).toList();

        byte[] pdf = letters.render(letter(body, List.of("14000 Caen")));

        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(2);
            assertThat(PdfChecks.text(pdf)).contains("page 2 sur " + document.getNumberOfPages());
        }
    }

    private static Letter letter(List<Paragraph> body, List<String> address) {
        return new Letter(LetterheadMother.hauteVere(), "Madeleine Perrin", address, LocalDate.of(2026, 12, 1),
                "APA-2026-004217-K",
                new Composed("Il manque 2 pièces dans votre demande d’APA", body));
    }
}

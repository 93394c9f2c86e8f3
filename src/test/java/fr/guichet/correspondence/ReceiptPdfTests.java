package fr.guichet.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.correspondence.ReceiptContent.Kind;
import fr.guichet.shared.PdfChecks;
import fr.guichet.shared.PrintTemplates;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class ReceiptPdfTests {
    private final ReceiptPdf receipts = new ReceiptPdf(PrintTemplates.typesetter());

    @Test
    void saysAtOnceThatARequestCameIn() throws IOException {
        assertThat(text(Kind.REGISTERED, List.of("RIB")))
                .contains("Accusé d’enregistrement", "16 novembre 2026 à 14 h 32, en ligne",
                        "Il manque 1 pièce", "26 novembre 2026")
                .doesNotContain("L. 232-3");
    }

    @Test
    void saysWhatIsMissingUntilWhenAndWhatItMeansForSilence() throws IOException {
        assertThat(text(Kind.INCOMPLETE, List.of("RIB", "Taxe foncière"))).contains("Il manque 2 pièces", "Taxe foncière",
                "14 décembre 2026", "520,08 € par mois", "L. 232-3", "02 61 91 45 12", "14390 Saint-Aubert");
    }

    @Test
    void saysWhenSilenceIsAGrantOnceComplete() throws IOException {
        assertThat(text(Kind.COMPLETE, List.of())).contains("Nous décidons avant le 1er février 2027", "520,08 € par mois",
                "L. 232-3",
                "Service autonomie à domicile");
    }

    private String text(Kind kind, List<String> missing) throws IOException {
        byte[] pdf = receipts.render(content(kind, missing));
        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfChecks.text(pdf)).contains("page 1 sur 1");
        return PdfChecks.text(pdf).replace('\u00a0', ' ').replaceAll("\\s+", " ");
    }

    static ReceiptContent content(Kind kind, List<String> missing) {
        return new ReceiptContent(LetterheadMother.hauteVere(), kind, "APA-2026-004217-K", "Demander l’APA à domicile",
                "Madeleine Perrin", "Philippe Perrin, son fils", Instant.parse("2026-11-16T13:32:00Z"), "en ligne", false,
                LocalDate.of(2026, 11, 16), missing, List.of(), LocalDate.of(2026, 12, 1), next(kind),
                List.of("Article L. 112-11."));
    }

    private static List<String> next(Kind kind) {
        return switch (kind) {
            case REGISTERED -> List.of("Avant le 26 novembre 2026, nous vérifions les pièces.");
            case INCOMPLETE -> List.of("Envoyez ce qui manque avant le 14 décembre 2026.", "L’aide est de 520,08 € par mois.",
                    "Vous pouvez demander une attestation (article L. 232-3).");
            case COMPLETE ->
                List.of("Nous décidons avant le 1er février 2027.", "L’aide est de 520,08 € par mois (article L. 232-3).");
        };
    }
}

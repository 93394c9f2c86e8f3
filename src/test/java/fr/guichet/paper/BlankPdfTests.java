package fr.guichet.paper;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.PublishedForm;
import fr.guichet.shared.PdfChecks;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The form to print and fill in with a pen. */
class BlankPdfTests {
    /** Whatever types of question a form uses. */
    @ParameterizedTest
    @MethodSource("fr.guichet.paper.Press#every")
    void isReadableByScreenReaders(PublishedForm form) throws IOException {
        byte[] pdf = Press.blank(form);

        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfChecks.text(pdf)).doesNotContain("{", "}").doesNotContainPattern("\\bnull\\b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"apa-a-domicile", "bourse-departementale", "question-ou-reclamation", "saisir-le-mediateur"})
    void lastsLong(String form) throws IOException {
        assertThat(PdfChecks.faults(Press.blank(Press.form(form)), PDFAFlavour.PDFA_2_A)).isEmpty();
    }

    @Test
    void isTheSameEachTime() throws IOException {
        PublishedForm form = Press.form("question-ou-reclamation");

        assertThat(Press.blank(form)).isEqualTo(Press.blank(form));
    }

    @Test
    void namesItselfAndItsLanguageAndHoldsItsFonts() throws IOException {
        try (var file = Loader.loadPDF(Press.blank(Press.form("apa-a-domicile")))) {
            assertThat(file.getDocumentInformation().getTitle()).isEqualTo("Demander l’APA à domicile, formulaire");
            assertThat(file.getDocumentInformation().getCreationDate().toInstant()).isEqualTo(Press.PUBLISHED);
            assertThat(file.getDocumentCatalog().getLanguage()).startsWith("fr");
            assertThat(file.getDocumentCatalog().getDocumentOutline().children()).hasSizeGreaterThan(20);
            for (var page : file.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void saysThatItIsAnAidBesideTheNationalForm() throws IOException {
        assertThat(PdfChecks.text(Press.blank(Press.form("apa-a-domicile"))))
                .contains("Ce formulaire est une aide. Le formulaire national Cerfa n° 16301*01 reste valable");
        assertThat(PdfChecks.text(Press.blank(Press.form("bourse-departementale")))).doesNotContain("Cerfa");
    }

    @Test
    void numbersItsPagesAndCarriesACodeOnEach() throws IOException {
        byte[] pdf = Press.blank(Press.form("bourse-departementale"));

        List<String> codes = CodeReader.codes(pdf);
        assertThat(PdfChecks.text(pdf)).contains("2 / " + codes.size());
        for (int page = 1; page <= codes.size(); page++) {
            assertThat(codes.get(page - 1))
                    .isEqualTo("https://demarches.haute-vere.example/demarches/bourse-departementale/papier/3/" + page);
        }
    }

    @Test
    void tellsWhereToSendItAndWhichDocumentsToJoinWhen() throws IOException {
        String text = PdfChecks.text(Press.blank(Press.form("apa-a-domicile"))).replaceAll("[\\s\u00a0]+", " ");

        assertThat(text).contains("Hôtel du Département", "02 61 91 45 12");
        assertThat(text)
                .contains("Titre de séjour, recto et verso Si vous avez répondu « D’un autre pays » ou « Sous la protection "
                        + "de la France : asile, apatride » à la question 22.");
    }
}

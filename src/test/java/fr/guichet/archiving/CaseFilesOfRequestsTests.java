package fr.guichet.archiving;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.correspondence.Conversation;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.shared.PdfChecks;
import fr.guichet.testing.GuichetTest;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** What remains of requests that have really been made, instructed and ended. */
@GuichetTest
class CaseFilesOfRequestsTests {
    @Autowired
    private Archiving archiving;
    @Autowired
    private Archive archive;
    @Autowired
    private RequestMother requests;
    @Autowired
    private Conversation conversation;
    @Autowired
    private Clock clock;

    @Test
    void aGrantedRequestLeavesItsAnswersDocumentsDecisionNoticesAndHistory() throws IOException {
        RequestId request = requests.granted();

        byte[] pdf = archived(request);

        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFA_3_B)).isEmpty();
        assertThat(PdfChecks.text(pdf)).contains("Accord le 23 novembre 2026, Hélène Lefranc", "Votre nom de naissance",
                "720,00\u00a0€",
                "96,00\u00a0€", "GIR", "Aide à domicile : 30 heures par mois", "Pièce acceptée", "Décision proposée : Accord",
                "L’APA est accordée", "page 1 sur 1");
        try (var file = Loader.loadPDF(pdf)) {
            assertThat(new PDDocumentNameDictionary(file.getDocumentCatalog()).getEmbeddedFiles().getNames().keySet())
                    .contains("00-answers.json").hasSizeGreaterThan(2);
        }
    }

    @Test
    void aRefusalLeavesItsReasonsInFactAndInLaw() throws IOException {
        byte[] pdf = archived(requests.refused());

        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFA_3_B)).isEmpty();
        assertThat(PdfChecks.text(pdf)).contains("Refus le 23 novembre 2026, Hélène Lefranc",
                "Vous faites seule les gestes de tous les jours.", "L’APA va du GIR 1 au GIR 4.",
                "Une barre d’appui dans la douche");
    }

    @Test
    void aClosedRequestOfARelativeLeavesItsMandateAndItsMessages() throws IOException {
        RequestId request = requests.filedUnderMandate();
        requests.askForDocuments(request);
        UUID philippe = Objects.requireNonNull(requests.philippe().id());
        conversation.ask(request, philippe, "Philippe Perrin", "L’avis d’impôt arrive lundi.", clock.instant());
        requests.close(request);

        byte[] pdf = archived(request);

        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFA_3_B)).isEmpty();
        assertThat(PdfChecks.text(pdf)).contains("Arrêt sans décision le 23 novembre 2026, Nadia Benali", "Philippe Perrin",
                "L’avis d’impôt arrive lundi.", "Madame Perrin a téléphoné lundi.",
                "Philippe Perrin nous a demandé d’arrêter");
    }

    @Test
    void theFileHoldsNeitherMedicalAnswersNorTheWholeSocialSecurityNumber() throws IOException {
        RequestId request = requests.filed(
                ApaAnswers.ofMadeleine().with("hardest", "Les marches du perron").with("subject_nir", "241036112345603"),
                requests.madeleine());
        requests.close(request);

        byte[] pdf = archived(request);

        assertThat(PdfChecks.text(pdf)).contains("Votre numéro de sécurité sociale").doesNotContain("Les marches du perron",
                "241036112345603", "2 41 03 61 123 456 03");
    }

    @Test
    void aFileIsMadeOnceAndKeptTenYears() throws IOException {
        RequestId request = requests.granted();
        archived(request);
        CaseFile first = archive.find(request).orElseThrow();

        archiving.runDue(clock.instant().plusSeconds(60));

        assertThat(archive.find(request)).contains(first);
        assertThat(first.keepUntil()).isEqualTo(LocalDate.now(clock).plusYears(10));
    }

    private byte[] archived(RequestId request) throws IOException {
        archiving.runDue(clock.instant());
        try (var pdf = archive.open(request)) {
            return pdf.readAllBytes();
        }
    }
}

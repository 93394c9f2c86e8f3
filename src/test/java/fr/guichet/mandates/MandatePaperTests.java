package fr.guichet.mandates;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.shared.PdfChecks;
import fr.guichet.testing.MaterialTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@MaterialTest
class MandatePaperTests {
    @Autowired
    MandatePaper paper;

    @Test
    void oneReadablePageIsReadyToBeSigned() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        paper.print(MandateMother.simple(Proof.SIGNED_PAPER), "Département de la Haute-Vère", "#1f5a45", out);

        byte[] pdf = out.toByteArray();
        Files.write(Path.of("target/mandate.pdf"), pdf);
        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
        assertThat(PdfChecks.text(pdf)).contains("Mandat pour mes démarches", "pour toutes mes démarches auprès du Département",
                "Madeleine Lefèvre", "Signature de Claire Lefèvre",
                "Texte mandat-2", "23 novembre 2027");
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }
}

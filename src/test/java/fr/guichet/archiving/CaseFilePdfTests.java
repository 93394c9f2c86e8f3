package fr.guichet.archiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.archiving.CaseFileContent.Document;
import fr.guichet.shared.PdfChecks;
import fr.guichet.shared.PrintTemplates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class CaseFilePdfTests {
    private final CaseFilePdf caseFiles = new CaseFilePdf(PrintTemplates.typesetter());

    @Test
    void holdsEverythingForDecades() throws IOException {
        byte[] taxes = PaperMother.pdf(2);

        byte[] pdf = write(CaseFileMother.document("Carte d’identité", "carte.jpg", "image/jpeg",
                PaperMother.photograph("jpeg", 1600, 1000, false)),
                CaseFileMother.document("Avis d’impôt", "avis.pdf", "application/pdf", taxes));

        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFA_3_B)).isEmpty();
        assertThat(PdfChecks.text(pdf)).contains("Madeleine Perrin", "Une réponse, la 7e", "Mandat de Philippe Perrin",
                "2. Avis d’impôt",
                "page 2 sur 2", "Il manque la taxe foncière.", "APA accordée", "Pièce acceptée : pièce 13",
                PaperMother.sha256(taxes));
        try (var file = Loader.loadPDF(pdf)) {
            assertThat(original(file, "02-avis.pdf")).isEqualTo(taxes);
            assertThat(original(file, "00-answers.json")).asString().contains("1941-03-02");
            assertThat(PdfChecks.text(pdf)).contains("4 / " + file.getNumberOfPages());
        }
    }

    @Test
    void namesWhatCannotBeShownAndKeepsIt() throws IOException {
        byte[] encrypted = PaperMother.encryptedPdf();

        byte[] pdf = write(CaseFileMother.document("RIB", "rib.pdf", "application/pdf", encrypted),
                CaseFileMother.document("Facture", "facture.pdf", "application/pdf", PaperMother.brokenPdf()),
                CaseFileMother.document("Photo", "photo.jpg", "image/jpeg", new byte[]{(byte) 0xff, (byte) 0xd8, 0, 0}),
                CaseFileMother.document("Note", "note.odt", "application/vnd.oasis.opendocument.text", new byte[]{1}));

        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFA_3_B)).isEmpty();
        assertThat(PdfChecks.text(pdf)).contains("protégé par un mot de passe", "Fichier abîmé", "Ce format ne peut pas");
        try (var file = Loader.loadPDF(pdf)) {
            assertThat(original(file, "01-rib.pdf")).isEqualTo(encrypted);
        }
    }

    @Test
    void showsAHugeTransparentPictureOnWhite() throws IOException {
        byte[] pdf = write(
                CaseFileMother.document("Scan", "scan.png", "image/png", PaperMother.photograph("png", 6000, 8000, true)));

        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFA_3_B)).isEmpty();
    }

    @Test
    void setsAPhotographUpright() throws IOException {
        byte[] jpeg = PaperMother.turned(PaperMother.photograph("jpeg", 800, 600, false), 6);
        Path file = Files.write(Path.of("target/turned.jpg"), jpeg);

        try (var spool = new Spool()) {
            PagePicture page = Photograph.show(file, spool).pages().getFirst();

            assertThat(page).returns(600, PagePicture::width).returns(800, PagePicture::height);
            int topRight = javax.imageio.ImageIO.read(page.file().toFile()).getRGB(560, 40);
            assertThat(topRight & 0xff).isLessThan(80);
            assertThat(topRight >> 16 & 0xff).isGreaterThan(180);
        }
    }

    @Test
    void takesNamesInAnyScript() throws IOException {
        byte[] pdf = write(CaseFileMother.document("Carte de Nguyễn Thị Ánh \u0007", "صورة البطاقة 😀🏠.pdf", "application/pdf",
                PaperMother.pdf(1)),
                CaseFileMother.document("Même nom", "a/../b.pdf", "application/pdf", PaperMother.pdf(1)),
                CaseFileMother.document("Même nom", "a/../b.pdf", "application/pdf", PaperMother.pdf(1)));

        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFA_3_B)).isEmpty();
        try (var file = Loader.loadPDF(pdf)) {
            assertThat(file.getDocumentCatalog().getNames().getEmbeddedFiles().getNames()).containsKeys(
                    "01-صورة البطاقة 😀🏠.pdf",
                    "03-a_.._b.pdf");
        }
    }

    @Test
    void showsSixtyPages() throws IOException {
        byte[] pdf = write(CaseFileMother.document("Jugement", "jugement.pdf", "application/pdf", PaperMother.pdf(60)));

        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFA_3_B)).isEmpty();
        assertThat(PdfChecks.text(pdf)).contains("page 60 sur 60");
    }

    @Test
    void saysWhenAFileIsNoLongerTheOneThatCame() throws IOException {
        byte[] bytes = PaperMother.pdf(1);
        var altered = new Document("RIB", "rib.pdf", "application/pdf", "00ff", "Acceptée",
                () -> new java.io.ByteArrayInputStream(bytes));

        assertThat(PdfChecks.text(write(altered))).contains("l’empreinte du fichier n’est pas celle");
    }

    @Test
    void isNotMadeWithoutAFileThatCannotBeRead() {
        var lost = new Document("RIB", "rib.pdf", "application/pdf", "00ff", "Acceptée", () -> {
            throw new IOException("gone");
        });

        assertThatThrownBy(() -> write(lost)).isInstanceOf(IOException.class);
    }

    private byte[] write(Document... documents) throws IOException {
        var out = new ByteArrayOutputStream();
        caseFiles.write(CaseFileMother.granted(documents), CaseFileMother.AT, out);
        return out.toByteArray();
    }

    private static byte[] original(PDDocument file, String name) throws IOException {
        return file.getDocumentCatalog().getNames().getEmbeddedFiles().getNames().get(name).getEmbeddedFileUnicode()
                .toByteArray();
    }
}

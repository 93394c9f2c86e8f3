package fr.guichet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileCheckTests {
    @TempDir
    Path folder;

    private final FileCheck check = new FileCheck();

    @Test
    void aPdfIsTakenWithItsPages() throws IOException {
        CheckedFile file = taken(Samples.pdf(3), "Avis d’impôt 2026.PDF");

        assertThat(file.mediaType()).isEqualTo("application/pdf");
        assertThat(file.pages()).isEqualTo(3);
        assertThat(file.name()).isEqualTo("Avis d’impôt 2026.pdf");
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void aPhotoIsTaken(String format) throws IOException {
        assertThat(taken(Samples.picture(format), "photo." + format).pages()).isEqualTo(1);
    }

    @Test
    void aPdfThatMayOnlyNotBeChangedIsTaken() throws IOException {
        assertThat(taken(Samples.protectedPdf(""), "avis.pdf").pages()).isEqualTo(1);
    }

    @Test
    void theContentSaysWhatItIsNotTheName() throws IOException {
        assertThat(taken(Samples.pdf(1), "photo.jpg").name()).isEqualTo("photo.pdf");
        assertThat(refusal("MZ\u0090\u0000\u0003".getBytes(StandardCharsets.ISO_8859_1), "avis.pdf"))
                .isEqualTo(Refusal.UNKNOWN_TYPE);
        assertThat(refusal("<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "avis.pdf"))
                .isEqualTo(Refusal.TEXT_DOCUMENT);
    }

    @Test
    void anEmptyFileIsRefused() throws IOException {
        assertThat(refusal(new byte[0], "vide.pdf")).isEqualTo(Refusal.EMPTY);
    }

    @Test
    void aLockedPdfIsRefused() throws IOException {
        assertThat(refusal(Samples.protectedPdf("secret"), "rib.pdf")).isEqualTo(Refusal.LOCKED_PDF);
    }

    @Test
    void aBrokenPdfIsRefused() throws IOException {
        assertThat(refusal("%PDF-1.7\nnothing that follows".getBytes(StandardCharsets.US_ASCII), "rib.pdf"))
                .isEqualTo(Refusal.BROKEN_PDF);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void halfAPhotoIsRefused(String format) throws IOException {
        byte[] whole = Samples.picture(format);

        assertThat(refusal(Arrays.copyOf(whole, whole.length / 2), "photo")).isEqualTo(Refusal.BROKEN_IMAGE);
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedByItsHeader() throws IOException {
        assertThat(refusal(Samples.bomb(), "petite.png")).isEqualTo(Refusal.TOO_MANY_PIXELS);
    }

    @Test
    void otherFormatsAreToldTheirWayOut() throws IOException {
        assertThat(refusal(Samples.heic(), "IMG_0001.HEIC")).isEqualTo(Refusal.HEIC);
        assertThat(refusal(new byte[]{'I', 'I', 42, 0, 8, 0, 0, 0}, "scan.tif")).isEqualTo(Refusal.OTHER_IMAGE);
        assertThat(refusal(Samples.zip("[Content_Types].xml", "word/document.xml"), "lettre.docx"))
                .isIn(Refusal.TEXT_DOCUMENT, Refusal.ARCHIVE);
        assertThat(refusal(Samples.zip("avis.pdf"), "pieces.zip")).isEqualTo(Refusal.ARCHIVE);
    }

    @Test
    void aFileWithoutEndIsLeftAtTheLimit() throws IOException {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
        Path to = folder.resolve("endless");

        FileCheck.Outcome outcome = check.read(new Upload(endless, "film.pdf", Samples.CLAIRE, Samples.NOW), to);

        assertThat(outcome).isEqualTo(new FileCheck.Bad(Refusal.TOO_BIG));
        assertThat(Files.size(to)).isLessThan(FileCheck.MOST_BYTES + 100_000);
    }

    @ParameterizedTest
    @EnumSource
    void everyRefusalSaysWhatToDo(Refusal refusal) throws IOException {
        Properties messages = new Properties();
        messages.load(Files.newBufferedReader(Path.of("src/main/resources/messages/documents.properties")));

        assertThat(messages.getProperty(refusal.key())).endsWith(".").doesNotContain("'");
    }

    private CheckedFile taken(byte[] content, String name) throws IOException {
        return ((FileCheck.Good) check.read(Samples.upload(content, name), folder.resolve("in"))).file();
    }

    private Refusal refusal(byte[] content, String name) throws IOException {
        return ((FileCheck.Bad) check.read(Samples.upload(content, name), folder.resolve("in"))).refusal();
    }
}

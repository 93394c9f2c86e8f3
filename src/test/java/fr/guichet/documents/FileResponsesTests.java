package fr.guichet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpHeaders;

class FileResponsesTests {
    private final StoredFile file = new StoredFile("Avis d’impôt.pdf", "application/pdf", 3, "00",
            new ByteArrayResource(new byte[3]));

    @Test
    void nothingThatAFileBringsAlongIsRun() {
        HttpHeaders headers = FileResponses.inline(file).getHeaders();

        assertThat(headers.getFirst("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getCacheControl()).isEqualTo("no-store");
        assertThat(headers.getContentType()).hasToString("application/pdf");
        assertThat(headers.getContentLength()).isEqualTo(3);
    }

    @Test
    void aDownloadKeepsItsNameWithAccents() {
        assertThat(FileResponses.download(file).getHeaders().getContentDisposition().getFilename()).isEqualTo("Avis d’impôt.pdf");
        assertThat(FileResponses.download(file).getHeaders().getContentDisposition().isAttachment()).isTrue();
        assertThat(FileResponses.inline(file).getHeaders().getContentDisposition().isInline()).isTrue();
    }
}

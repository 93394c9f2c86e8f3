package fr.guichet.archiving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.requests.RequestId;
import fr.guichet.shared.NotFound;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.RequestRow;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GuichetTest
class ArchiveTests {
    @Autowired
    Archive archive;
    @Autowired
    JdbcClient jdbc;

    private final AtomicInteger made = new AtomicInteger();
    private RequestId request;

    @BeforeEach
    void aRequest() {
        request = RequestRow.insert(jdbc);
    }

    @Test
    void givesBackWhatItKept() throws IOException {
        CaseFile kept = store();

        try (var pdf = archive.open(request)) {
            byte[] bytes = pdf.readAllBytes();
            assertThat(PaperMother.sha256(bytes)).isEqualTo(kept.sha256());
            assertThat(bytes).hasSize((int) kept.size()).startsWith("%PDF-1.".getBytes(StandardCharsets.US_ASCII));
        }
        assertThat(archive.find(request)).contains(kept);
        assertThat(kept.fileName()).isEqualTo("APA-2026-004217-K.pdf");
    }

    @Test
    void makesACaseFileOnceEvenWhenTwoAskAtTheSameMoment() {
        var first = CompletableFuture.supplyAsync(this::store);
        var second = CompletableFuture.supplyAsync(this::store);

        assertThat(first.join()).isEqualTo(second.join());
        assertThat(made).hasValue(1);
    }

    @Test
    void keepsNothingWhenADocumentCannotBeRead() {
        var lost = new CaseFileContent.Document("RIB", "rib.pdf", "application/pdf", "00ff", "Acceptée", () -> {
            throw new IOException("gone");
        });

        assertThatThrownBy(() -> archive.store(request, () -> CaseFileMother.granted(lost), null, CaseFileMother.AT))
                .isInstanceOf(UncheckedIOException.class);

        assertThat(archive.find(request)).isEmpty();
        assertThatThrownBy(() -> archive.open(request)).isInstanceOf(NotFound.class);
    }

    private CaseFile store() {
        return archive.store(request, () -> {
            made.incrementAndGet();
            return CaseFileMother.granted(CaseFileMother.document("RIB", "rib.pdf", "application/pdf", PaperMother.pdf(1)));
        }, null, CaseFileMother.AT);
    }
}

package fr.guichet.documents;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTests {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Avis d’impôt 2026.pdf|Avis d’impôt 2026.pdf", "RIB.PDF|RIB.pdf", "photo.jpg|photo.pdf",
            "../../etc/passwd|passwd.pdf", "C:\\Users\\Claire\\rib.pdf|rib.pdf", "😀 rib 🎉.pdf|rib.pdf",
            ".htaccess|htaccess.pdf", "<script>rib.pdf|script rib.pdf",
            "a\u202efdp.exe|a fdp.pdf",
            "''|document.pdf",
            "e\u0301te\u0301.pdf|été.pdf", "dr. martin|dr. martin.pdf"})
    void aNameBecomesFitForAnySystem(String typed, String clean) {
        assertThat(FileNames.clean(typed, "application/pdf")).isEqualTo(clean);
    }

    @Test
    void noLineEndsInAName() {
        assertThat(FileNames.clean("a\u0000b\r\n\"X-Header\": 1.pdf", "application/pdf")).isEqualTo("a b X-Header 1.pdf");
    }

    @Test
    void aVeryLongNameIsCutBetweenSigns() {
        assertThat(FileNames.clean("𝔞".repeat(500) + ".png", "image/png")).isEqualTo("𝔞".repeat(100) + ".png");
    }
}

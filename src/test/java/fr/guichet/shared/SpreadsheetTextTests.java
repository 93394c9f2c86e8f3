package fr.guichet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class SpreadsheetTextTests {
    @Test
    void isReadWhateverTheEncodingThatFrenchProgramsWrite() {
        String text = "Équipe de l’Œuvre ; 3 €";
        String typewritten = "Équipe de l'Œuvre ; 3 €";

        assertThat(SpreadsheetText.of(text.getBytes(StandardCharsets.UTF_8))).contains(text);
        assertThat(SpreadsheetText.of(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8))).contains(text);
        assertThat(SpreadsheetText.of(text.getBytes(Charset.forName("windows-1252")))).contains(text);
        assertThat(SpreadsheetText.of(typewritten.getBytes(Charset.forName("ISO-8859-15")))).contains(typewritten);
    }

    @Test
    void aWorkbookIsNoText() {
        assertThat(SpreadsheetText.of(new byte[]{'P', 'K', 3, 4, 20})).isEmpty();
        assertThat(SpreadsheetText.of("Équipe".getBytes(StandardCharsets.UTF_16))).isEmpty();
    }
}

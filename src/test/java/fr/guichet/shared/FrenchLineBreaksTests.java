package fr.guichet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrenchLineBreaksTests {
    @Test
    void aWordStaysWithItsApostrophe() {
        assertThat(pieces("pour l’aide à domicile, aujourd’hui")).containsExactly("pour ", "l’aide ", "à ", "domicile, ",
                "aujourd’hui");
    }

    @Test
    void theNumberOfARequestStaysWhole() {
        assertThat(pieces("demande APA-2026-000024-P de Jean-Paul")).contains("APA-2026-000024-P ", "Jean-", "Paul");
    }

    private static List<String> pieces(String text) {
        var breaks = new FrenchLineBreaks();
        breaks.setText(text);
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = breaks.next(); at != BreakIterator.DONE; at = breaks.next()) {
            if (at > from) {
                pieces.add(text.substring(from, at));
                from = at;
            }
        }
        return pieces;
    }
}

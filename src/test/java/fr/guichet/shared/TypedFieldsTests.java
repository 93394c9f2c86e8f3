package fr.guichet.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;

/** What agents type in their own way is understood, and what cannot be is said. */
class TypedFieldsTests {
    private final StaticMessageSource words = new StaticMessageSource();
    private final TypedFields fields = new TypedFields(new Messages(words));

    TypedFieldsTests() {
        words.addMessage("wrong", Locale.FRANCE, "Corrigez");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-12-14", "14/12/2026", " 14/12/2026 "})
    void aDayIsReadAsTheBrowserOrAPersonWritesIt(String typed) {
        assertThat(fields.day("day", typed, "wrong")).contains(LocalDate.of(2026, 12, 14));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "31/02/2026", "demain", "14/12"})
    void aDayThatDoesNotExistIsSaid(String typed) {
        assertThat(fields.day("day", typed, "wrong")).isEmpty();

        assertThat(fields.errors().on("day")).isEqualTo("Corrigez");
    }

    @ParameterizedTest
    @ValueSource(strings = {"14:30", "14h30", "14 h 30"})
    void aTimeIsReadWithAColonOrAnH(String typed) {
        assertThat(fields.time("time", typed, "wrong")).contains(LocalTime.of(14, 30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1040,16", "1 040.16", "1\u00a0040,16 €"})
    void anAmountIsReadWithSpacesACommaOrAPoint(String typed) {
        assertThat(fields.amount("amount", typed, "wrong")).contains(new BigDecimal("1040.16"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-3", "12,345", "beaucoup", "9999999999"})
    void anAmountThatCannotBePaidIsSaid(String typed) {
        assertThat(fields.amount("amount", typed, "wrong")).isEmpty();
    }

    @Test
    void aBlankTextIsMissing() {
        fields.text("name", "  ", "wrong");

        assertThat(fields.areRight()).isFalse();
    }
}

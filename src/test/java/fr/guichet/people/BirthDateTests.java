package fr.guichet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class BirthDateTests {
    @Test
    void unknownPartsAreLeftOut() {
        assertThat(BirthDate.of(12, 5, 1941)).hasToString("12/05/1941");
        assertThat(BirthDate.of(0, 5, 1941)).hasToString("05/1941");
        assertThat(BirthDate.of(0, 0, 1941)).hasToString("1941");
        assertThat(BirthDate.UNKNOWN).hasToString("");
    }

    @Test
    void aDayNeedsItsMonth() {
        assertThatIllegalArgumentException().isThrownBy(() -> BirthDate.of(12, 0, 1941));
        assertThatIllegalArgumentException().isThrownBy(() -> BirthDate.of(0, 13, 1941));
    }

    @Test
    void anUnknownPartAgreesWithAnything() {
        assertThat(BirthDate.of(0, 0, 1941).agreesWith(BirthDate.of(12, 5, 1941))).isTrue();
        assertThat(BirthDate.of(12, 5, 1941).agreesWith(BirthDate.of(12, 6, 1941))).isFalse();
    }
}

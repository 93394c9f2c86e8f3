package fr.guichet.forms;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FormFileTests {

    @Test
    void saysWhereAnUnknownWordStands() {
        assertThatThrownBy(() -> FormFile.read("format: 1\nslag: apa\n"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Line ").hasMessageContaining("slag");
    }

    @Test
    void saysWhichConditionCannotBeRead() {
        assertThatThrownBy(
                () -> FormFile.read("computed:\n  - id: a\n    cases:\n      - {when: 'a ==', value: b}\n"))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("computed").hasMessageContaining("a ==");
    }
}

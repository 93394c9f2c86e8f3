package fr.guichet.forms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SettingTests {
    @Test
    void isSaidAsPeopleReadIt() {
        assertThat(new Setting("start", "", "date", "2026-09-01", null).inWords()).isEqualTo("1er septembre 2026");
        assertThat(new Setting("flat", "", "amount", "1040.16", null).inWords()).isEqualTo("1\u00a0040,16\u00a0€");
        assertThat(new Setting("days", "", "integer", "28", null).inWords()).isEqualTo("28");
        assertThat(new Setting("empty", "", "date", "", null).inWords()).isEmpty();
    }
}

package fr.guichet.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.forms.ReminderRule;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class ReminderEventsTests {

    @Test
    void whateverRemindersCanBeCountedFromMayStandInAForm() {
        assertThat(Arrays.stream(TimedEvent.values()).map(event -> event.name().toLowerCase(Locale.ROOT)))
                .isSubsetOf(ReminderRule.EVENTS);
    }
}

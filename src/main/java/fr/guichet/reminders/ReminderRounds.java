package fr.guichet.reminders;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Reminds at the start and every minute of the day; at night nobody is written to. */
@Component
@ConditionalOnBooleanProperty(name = "guichet.schedule", matchIfMissing = true)
class ReminderRounds {
    private final Reminders reminders;
    private final Clock clock;

    ReminderRounds(Reminders reminders, Clock clock) {
        this.reminders = reminders;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${guichet.reminders.rounds:0 * 7-20 * * *}", zone = "Europe/Paris")
    void run() {
        reminders.runDue(clock.instant());
    }
}

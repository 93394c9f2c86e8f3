package fr.guichet.mandates;

import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Looks at the start and every hour for mandates that have come to their end. */
@Component
@ConditionalOnBooleanProperty(name = "guichet.schedule", matchIfMissing = true)
class ExpiryRounds {
    private final MandateExpiry expiry;
    private final Clock clock;

    ExpiryRounds(MandateExpiry expiry, Clock clock) {
        this.expiry = expiry;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    @Scheduled(cron = "${guichet.mandates.expiry:0 5 * * * *}", zone = "Europe/Paris")
    void run() {
        expiry.runDue(clock.instant());
    }
}

package fr.guichet.archiving;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Has case files made a short while after their request has ended. */
@Component
@ConditionalOnBooleanProperty(name = "guichet.schedule", matchIfMissing = true)
class ArchivingRounds {
    private final Archiving archiving;
    private final Clock clock;

    ArchivingRounds(Archiving archiving, Clock clock) {
        this.archiving = archiving;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 20, fixedDelay = 20, timeUnit = TimeUnit.SECONDS)
    void run() {
        archiving.runDue(clock.instant());
    }
}

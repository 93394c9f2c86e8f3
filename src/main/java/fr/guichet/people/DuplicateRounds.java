package fr.guichet.people;

import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Compares every minute the records that have come or changed; some hundred thousand that were taken over need some rounds. */
@Component
@ConditionalOnBooleanProperty(name = "guichet.schedule", matchIfMissing = true)
class DuplicateRounds {
    private static final int MOST = 100;

    private final Duplicates duplicates;

    DuplicateRounds(Duplicates duplicates) {
        this.duplicates = duplicates;
    }

    @Scheduled(initialDelay = 30, fixedDelay = 60, timeUnit = TimeUnit.SECONDS)
    void run() {
        for (int round = 0; round < MOST && duplicates.compareSome(); round++) {
            // some after the others
        }
    }
}

package fr.guichet.imports;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Begins imports a moment after they were asked for. */
@Component
@ConditionalOnBooleanProperty(name = "guichet.schedule", matchIfMissing = true)
class ImportRounds {
    private final ImportWork work;
    private final Clock clock;

    ImportRounds(ImportWork work, Clock clock) {
        this.work = work;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 5, fixedDelay = 2, timeUnit = TimeUnit.SECONDS)
    void run() {
        work.runDue(clock.instant());
    }
}

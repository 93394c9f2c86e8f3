package fr.guichet.documents;

import java.io.IOException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Sweeps every night; a file lives a day without a row before it goes. */
@Component
@ConditionalOnBooleanProperty(name = "guichet.schedule", matchIfMissing = true)
class SweepRounds {
    private static final Logger LOG = LoggerFactory.getLogger(SweepRounds.class);
    private static final Duration AGE = Duration.ofDays(1);

    private final OrphanSweep orphans;

    SweepRounds(OrphanSweep orphans) {
        this.orphans = orphans;
    }

    @Scheduled(cron = "${guichet.documents.sweep:0 40 3 * * *}", zone = "Europe/Paris")
    void run() throws IOException {
        int swept = orphans.sweepOlderThan(AGE);
        if (swept > 0) {
            LOG.info("Swept {} files that no request has", swept);
        }
    }
}

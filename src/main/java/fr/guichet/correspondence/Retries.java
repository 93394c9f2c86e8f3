package fr.guichet.correspondence;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** When a mail that did not leave is tried again: ever later, and no more after three days. */
final class Retries {
    private static final List<Duration> DELAYS = List.of(Duration.ofMinutes(1), Duration.ofMinutes(5), Duration.ofMinutes(15),
            Duration.ofHours(1), Duration.ofHours(4));
    private static final Duration PATIENCE = Duration.ofDays(3);

    private Retries() {}

    /**
     * The next try, empty to give up.
     *
     * @param attempts how often it was tried, this time included
     */
    static Optional<Instant> next(int attempts, Instant createdAt, Instant now) {
        Instant next = now.plus(DELAYS.get(Math.min(attempts, DELAYS.size()) - 1));
        return next.isAfter(createdAt.plus(PATIENCE)) ? Optional.empty() : Optional.of(next);
    }
}

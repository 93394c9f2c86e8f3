package fr.guichet.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Something small that every page needs and that seldom changes. It is kept in memory and read again after half a minute, for
 * another instance may have changed it; while the database is away the last known value stays.
 */
public final class Remembered<T> {
    private static final Logger log = LoggerFactory.getLogger(Remembered.class);
    private static final Duration TRUSTED = Duration.ofSeconds(30);

    private final Supplier<T> reading;
    private final Clock clock;
    private final ReentrantLock one = new ReentrantLock();
    private volatile Known<T> known;

    /** @param before what stands until it was read for the first time, should that fail */
    public Remembered(T before, Supplier<T> reading, Clock clock) {
        this.known = new Known<>(before, Instant.MIN);
        this.reading = reading;
        this.clock = clock;
    }

    /** The value as it was half a minute ago at the latest; never fails. */
    public T now() {
        Instant now = clock.instant();
        Known<T> last = known;
        if (last.isTrustedAt(now) || !one.tryLock()) {
            return last.value();
        }
        try {
            known = new Known<>(reading.get(), now);
        } catch (DataAccessException e) {
            log.warn("What is remembered cannot be read again, the last known value stays: {}", e.getMessage());
            known = new Known<>(last.value(), now);
        } finally {
            one.unlock();
        }
        return known.value();
    }

    /** Reads it again once the change that is under way is committed. To be called in its transaction. */
    public void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known = new Known<>(known.value(), Instant.MIN);
            }
        });
    }

    private record Known<T>(T value, Instant readAt) {
        /** Both ways, since the clock of a demonstration may be set back. */
        boolean isTrustedAt(Instant now) {
            return !readAt.equals(Instant.MIN) && Duration.between(readAt, now).abs().compareTo(TRUSTED) < 0;
        }
    }
}

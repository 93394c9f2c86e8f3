package fr.guichet.organisation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The settings of the one authority. They are kept in memory and read again after half a minute, for another instance may
 * have changed them; while the database is away the last known ones stay.
 */
@Service
public class Authorities {
    private static final Logger log = LoggerFactory.getLogger(Authorities.class);
    private static final Duration TRUSTED = Duration.ofSeconds(30);

    private final AuthorityRow row;
    private final Clock clock;
    private final ReentrantLock reading = new ReentrantLock();
    private volatile Known known = new Known(new AuthorityRow.Settings(Authority.UNNAMED, 0, null, 0, 0), Instant.MIN);

    Authorities(AuthorityRow row, Clock clock) {
        this.row = row;
        this.clock = clock;
    }

    /** The authority as set last; never fails. */
    public Authority current() {
        return settings().authority();
    }

    /** What changes when the looks do, for addresses that browsers keep. */
    public String themeVersion() {
        AuthorityRow.Settings settings = settings();
        return Integer.toHexString((settings.authority().accent() + settings.logoHash()).hashCode());
    }

    /** The authority's own picture, if it has set one. */
    public Optional<Logo> logo() {
        return settings().logoHash() == null ? Optional.empty() : row.logo();
    }

    /** The authority as it stands in the database, to be edited. */
    public Version stored() {
        AuthorityRow.Settings settings = row.read();
        return new Version(settings.authority(), settings.version());
    }

    /** @throws org.springframework.dao.OptimisticLockingFailureException if it was changed since that version */
    @Transactional
    public void change(Authority authority, int version) {
        row.write(authority, version);
        readAgainAfterCommit();
    }

    /** Puts the picture in the place of the one before. */
    @Transactional
    public void show(Logo logo) {
        row.writeLogo(logo);
        readAgainAfterCommit();
    }

    AuthorityRow.Settings settings() {
        Instant now = clock.instant();
        Known last = known;
        if (last.isTrustedAt(now) || !reading.tryLock()) {
            return last.settings();
        }
        try {
            known = new Known(row.read(), now);
        } catch (DataAccessException e) {
            log.warn("The settings of the authority cannot be read, the last known ones stay: {}", e.getMessage());
            known = new Known(last.settings(), now);
        } finally {
            reading.unlock();
        }
        return known.settings();
    }

    private void readAgainAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                known = new Known(known.settings(), Instant.MIN);
            }
        });
    }

    /** @param number to be given back to {@link #change}, so that nobody overwrites what they have not seen */
    public record Version(Authority authority, int number) {}

    private record Known(AuthorityRow.Settings settings, Instant readAt) {
        /** Both ways, since the clock of a demonstration may be set back. */
        boolean isTrustedAt(Instant now) {
            return !readAt.equals(Instant.MIN) && Duration.between(readAt, now).abs().compareTo(TRUSTED) < 0;
        }
    }
}

package fr.guichet.organisation;

import fr.guichet.shared.Remembered;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The settings of the one authority. */
@Service
public class Authorities {
    private final AuthorityRow row;
    private final Remembered<AuthorityRow.Settings> settings;

    Authorities(AuthorityRow row, Clock clock) {
        this.row = row;
        this.settings = new Remembered<>(new AuthorityRow.Settings(Authority.UNNAMED, 0, null, 0, 0), row::read, clock);
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
        settings.forgetAfterCommit();
    }

    /** Puts the picture in the place of the one before. */
    @Transactional
    public void show(Logo logo) {
        row.writeLogo(logo);
        settings.forgetAfterCommit();
    }

    AuthorityRow.Settings settings() {
        return settings.now();
    }

    /** @param number to be given back to {@link #change}, so that nobody overwrites what they have not seen */
    public record Version(Authority authority, int number) {}
}

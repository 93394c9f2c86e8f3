package fr.guichet.partners;

import fr.guichet.shared.Ids;
import fr.guichet.shared.Sealing;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The partners, each with a key of their own: who has the key makes links in their name. */
@Service
public class Partners {
    private static final int KEY_BYTES = 32;

    private final JdbcClient jdbc;
    private final Sealing sealing;
    private final SecureRandom random = new SecureRandom();

    Partners(JdbcClient jdbc, Sealing sealing) {
        this.jdbc = jdbc;
        this.sealing = sealing;
    }

    /** A partner who was just added. @param key 256 bits in Base64url, to be shown once: it is kept sealed */
    public record Added(UUID id, String key) {}

    @Transactional
    public Added add(String name, String contact, String addedBy, Instant at) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        Added added = new Added(Ids.next(), Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
        jdbc.sql("""
                 insert into partners (id, name, contact, key_sealed, added_at, added_by)
                 values (:id, :name, :contact, :key, :at, :by)
                 """).param("id", added.id()).param("name", name.strip()).param("contact", contact.strip())
                .param("key", sealing.seal(added.key())).param("at", at.atOffset(ZoneOffset.UTC)).param("by", addedBy).update();
        return added;
    }

    /** All, the open ones first, by name. */
    @Transactional(readOnly = true)
    public List<Partner> all() {
        return jdbc.sql("select * from partners order by closed_at is not null, plain_text(name)").query(this::partner).list();
    }

    /** From now on no link of theirs is good. @return their name, none when there is no such open partner */
    @Transactional
    public Optional<String> close(UUID id, Instant at) {
        return jdbc.sql("update partners set closed_at = :at where id = :id and closed_at is null returning name").param("id", id)
                .param("at", at.atOffset(ZoneOffset.UTC)).query(String.class).optional();
    }

    /** Notes that somebody began a request from a link of theirs. */
    @Transactional
    public void used(UUID id, Instant at) {
        jdbc.sql("update partners set used_at = :at where id = :id").param("id", id).param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    record Keyed(String name, byte[] key) {}

    Optional<Keyed> keyed(UUID id) {
        return jdbc.sql("select name, key_sealed from partners where id = :id and closed_at is null").param("id", id)
                .query((row, at) -> new Keyed(row.getString(1), Base64.getUrlDecoder().decode(sealing.open(row.getString(2)))))
                .optional();
    }

    private Partner partner(ResultSet row, int at) throws SQLException {
        OffsetDateTime used = row.getObject("used_at", OffsetDateTime.class);
        return new Partner(row.getObject("id", UUID.class), row.getString("name"), row.getString("contact"),
                row.getObject("closed_at") == null, row.getObject("added_at", OffsetDateTime.class).toInstant(),
                row.getString("added_by"), used == null ? null : used.toInstant());
    }
}

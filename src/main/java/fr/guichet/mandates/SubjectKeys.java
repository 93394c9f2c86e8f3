package fr.guichet.mandates;

import fr.guichet.people.BirthDate;
import fr.guichet.shared.Actor;
import fr.guichet.shared.LinkToken;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.PrintedCode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a subject without an account opens the page of a mandate: by the link of the mail that asked for their consent, or by the code
 * of the letter that told them, and by their date of birth. Only hashes are kept; some wrong dates close the key.
 */
@Service
@Transactional
public class SubjectKeys {
    public static final int TRIES = 5;

    private final JdbcClient jdbc;
    private final MandateRoll roll;
    private final MandateJournal journal;

    SubjectKeys(JdbcClient jdbc, MandateRoll roll, MandateJournal journal) {
        this.jdbc = jdbc;
        this.roll = roll;
        this.journal = journal;
    }

    /** What became of a try. */
    public sealed interface Outcome {
        record Opened(MandateView mandate) implements Outcome {}

        /** It opens no mandate: it was mistyped, replaced or is closed. */
        record Unknown() implements Outcome {}

        /** The date of birth is another. @param triesLeft none closes the key */
        record OtherBirth(int triesLeft) implements Outcome {}
    }

    private record Found(UUID mandate, int triesLeft) {}

    /** Makes the code that a letter tells the subject; the one before is good no more. */
    public String code(MandateId id) {
        String code = PrintedCode.create();
        keep(id, "CODE", PrintedCode.hash(code));
        return code;
    }

    /** The link of a mail that asks for consent opens the page too, once it is answered. */
    void link(MandateId id, LinkToken token) {
        keep(id, "LINK", token.hash());
    }

    private void keep(MandateId id, String kind, String hash) {
        jdbc.sql("""
                 insert into mandate_keys (mandate_id, kind, key_hash, tries_left) values (:id, :kind, :hash, :tries)
                 on conflict (mandate_id, kind) do update set key_hash = excluded.key_hash, tries_left = excluded.tries_left
                 """).param("id", id.value()).param("kind", kind).param("hash", hash).param("tries", TRIES).update();
    }

    /** @param key the token of a link, or the code of a letter as it was typed */
    public Outcome open(String key, BirthDate given, Instant at) {
        Optional<Found> found = take(key);
        if (found.isEmpty()) {
            return new Outcome.Unknown();
        }
        Mandate mandate = mandate(found.get().mandate());
        if (!mandate.subject().isKnownBy(given)) {
            journal.add(mandate.id(), null, MandateAction.WRONG_BIRTH_DATE, new Actor(null, "?", Actor.Kind.SUBJECT), at, null);
            return new Outcome.OtherBirth(found.get().triesLeft());
        }
        jdbc.sql("update mandate_keys set tries_left = :tries where mandate_id = :id and key_hash in (:hashes)")
                .param("tries", TRIES).param("id", mandate.id().value()).param("hashes", hashes(key)).update();
        return new Outcome.Opened(mandate.view());
    }

    /** Keeps the mandate among those of the subject's own account. The account of its holder never becomes the subject's. */
    public void keepFor(MandateId id, UUID account) {
        mandate(id.value()).belongTo(account);
    }

    /** The row stays locked, so that tries sent at once are counted one by one. */
    private Optional<Found> take(String key) {
        return jdbc.sql("""
                        update mandate_keys set tries_left = tries_left - 1 where key_hash in (:hashes) and tries_left > 0
                        returning mandate_id, tries_left
                        """).param("hashes", hashes(key))
                .query((row, n) -> new Found(row.getObject("mandate_id", UUID.class), row.getInt("tries_left"))).optional();
    }

    private static List<String> hashes(String key) {
        return List.of(new LinkToken(key).hash(), PrintedCode.hash(key));
    }

    private Mandate mandate(UUID id) {
        return roll.findById(id).orElseThrow(() -> new NotFound("No mandate " + id));
    }
}

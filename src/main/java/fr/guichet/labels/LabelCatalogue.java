package fr.guichet.labels;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The labels as administrators keep them. What carries a label keeps it when it is no longer offered. */
@Service
@Transactional
public class LabelCatalogue {
    /** The colours of the style sheet. */
    public static final List<String> TONES = List.of("info", "ok", "warn", "late", "off");
    public static final int LONGEST = 40;

    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    LabelCatalogue(JdbcClient jdbc, Audit audit, Clock clock) {
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether another label has this name, whatever its capitals. @param but the one that may have it */
    @Transactional(readOnly = true)
    public boolean isTaken(String name, @Nullable UUID but) {
        return jdbc.sql(
                "select exists (select from labels where lower(name) = lower(:name) and id is distinct from cast(:but as uuid))")
                .param("name", name).param("but", but).query(Boolean.class).single();
    }

    public void add(SignedIn who, String name, String tone) {
        jdbc.sql("insert into labels (id, name, tone) values (:id, :name, :tone)").param("id", Ids.next()).param("name", name)
                .param("tone", tone).update();
        audit.record(who, "administration.audit.label-added", name);
    }

    public void change(SignedIn who, UUID id, String name, String tone) {
        must(jdbc.sql("update labels set name = :name, tone = :tone where id = :id").param("id", id).param("name", name)
                .param("tone", tone).update(), id);
        audit.record(who, "administration.audit.label-changed", name);
    }

    /** It is no longer offered. */
    public void retire(SignedIn who, UUID id) {
        must(jdbc.sql("update labels set retired_at = :now where id = :id").param("id", id)
                .param("now", OffsetDateTime.now(clock)).update(), id);
        audit.record(who, "administration.audit.label-retired", name(id));
    }

    public void offerAgain(SignedIn who, UUID id) {
        must(jdbc.sql("update labels set retired_at = null where id = :id").param("id", id).update(), id);
        audit.record(who, "administration.audit.label-offered", name(id));
    }

    private String name(UUID id) {
        return jdbc.sql("select name from labels where id = :id").param("id", id).query(String.class).single();
    }

    private static void must(int changed, UUID id) {
        if (changed == 0) {
            throw new NotFound("label " + id);
        }
    }
}

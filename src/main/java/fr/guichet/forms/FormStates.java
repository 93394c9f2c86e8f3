package fr.guichet.forms;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Remembered;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which forms are closed or hidden by an administrator. */
@Service
public class FormStates {
    private final JdbcClient jdbc;
    private final Clock clock;
    private final Remembered<Map<String, FormState>> remembered;

    FormStates(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.remembered = new Remembered<>(Map.of(), this::all, clock);
    }

    /** How a form stands; open and listed when nobody has said otherwise. */
    @Transactional(readOnly = true)
    public FormState of(String slug) {
        return jdbc.sql("select * from form_states where slug = :slug").param("slug", slug).query(FormStates::read).optional()
                .orElse(FormState.UNTOUCHED);
    }

    /** Whether a form can be sent on a day: what counts when it is sent. */
    @Transactional(readOnly = true)
    public Availability on(FormDefinition form, LocalDate day) {
        return Availability.of(form.whoMayFile(), of(form.slug()), day);
    }

    /** What pages say of it beforehand: what another instance changed is known half a minute later. */
    public Function<FormDefinition, Availability> toldOn(LocalDate day) {
        Map<String, FormState> touched = remembered.now();
        return form -> Availability.of(form.whoMayFile(), touched.getOrDefault(form.slug(), FormState.UNTOUCHED), day);
    }

    /** Every form that was ever touched, by slug. */
    @Transactional(readOnly = true)
    public Map<String, FormState> all() {
        Map<String, FormState> states = new HashMap<>();
        jdbc.sql("select * from form_states").query((row, at) -> states.put(row.getString("slug"), read(row, at))).list();
        return states;
    }

    private static FormState read(ResultSet row, int at) throws SQLException {
        return new FormState(row.getBoolean("open"), row.getBoolean("listed"), row.getString("reason"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getString("changed_by_name"));
    }

    /** Opens or closes, shows or hides a form. @param reason why, told to citizens while it is closed */
    @Transactional
    public void change(String slug, boolean open, boolean listed, String reason, Actor administrator) {
        jdbc.sql(
                """
                insert into form_states (slug, open, listed, reason, changed_at, changed_by, changed_by_name)
                values (:slug, :open, :listed, :reason, :at, :by, :name)
                on conflict (slug) do update set open = excluded.open, listed = excluded.listed, reason = excluded.reason,
                    changed_at = excluded.changed_at, changed_by = excluded.changed_by, changed_by_name = excluded.changed_by_name
                """)
                .param("slug", slug).param("open", open).param("listed", listed).param("reason", reason)
                .param("at", OffsetDateTime.now(clock)).param("by", administrator.id()).param("name", administrator.name())
                .update();
        remembered.forgetAfterCommit();
    }
}

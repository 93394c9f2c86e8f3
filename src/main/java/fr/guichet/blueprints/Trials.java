package fr.guichet.blueprints;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Question.Filing;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Sealing;
import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what administrators answer while they try a form. Nothing of it is a request. */
@Service
public class Trials {
    private static final TypeReference<LinkedHashMap<String, Object>> DOCUMENT = new TypeReference<>() {
    };

    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Sealing sealing;
    private final Clock clock;

    Trials(JdbcClient jdbc, JsonMapper json, Sealing sealing, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.sealing = sealing;
        this.clock = clock;
    }

    /** Where a person stands in trying; at the beginning when they have not begun. */
    @Transactional(readOnly = true)
    public Trial of(Blueprint blueprint, Actor person) {
        return jdbc.sql(
                "select filing, answers, attached, day, example from blueprint_trials where blueprint_id = :id and actor_id = :person")
                .param("id", blueprint.id()).param("person", person.id())
                .query((row, number) -> new Trial(Filing.valueOf(row.getString("filing")), read(row.getString("answers")),
                        attached(row.getArray("attached")), row.getObject("day", LocalDate.class), row.getString("example")))
                .optional().orElseGet(() -> Trial.begun(Filing.online));
    }

    private Answers read(String sealed) {
        return new Answers(json.readValue(sealing.open(sealed), DOCUMENT));
    }

    private static Set<String> attached(Array array) throws SQLException {
        return Set.of((String[]) array.getArray());
    }

    @Transactional
    public void keep(Blueprint blueprint, Actor person, Trial trial) {
        jdbc.sql(
                """
                insert into blueprint_trials (blueprint_id, actor_id, filing, answers, attached, day, example, touched_at)
                values (:id, :person, :filing, :answers, :attached, :day, :example, :at)
                on conflict (blueprint_id, actor_id) do update
                set filing = excluded.filing, answers = excluded.answers, attached = excluded.attached,
                    day = excluded.day, example = excluded.example, touched_at = excluded.touched_at
                """)
                .param("id", blueprint.id()).param("person", person.id()).param("filing", trial.filing().name())
                .param("answers", sealing.seal(json.writeValueAsString(trial.answers().values())))
                .param("attached", trial.attached().toArray(String[]::new)).param("day", trial.day())
                .param("example", trial.example()).param("at", OffsetDateTime.now(clock)).update();
    }
}

package fr.guichet.requests;

import fr.guichet.shared.Actor;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one internal note of a request: agents write it for each other, the citizen never reads it. */
@Service
public class Notes {
    public static final int LONGEST = 5000;

    private final JdbcClient jdbc;

    Notes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The note as it stands. */
    public record Note(String text, ZonedDateTime at, String agent) {}

    @Transactional(readOnly = true)
    public Optional<Note> of(RequestId request) {
        return jdbc.sql("select text, at, agent_name from request_notes where request_id = :request")
                .param("request", request.value())
                .query((row, n) -> new Note(row.getString("text"),
                        row.getObject("at", OffsetDateTime.class).atZoneSameInstant(TimeConfiguration.ZONE),
                        row.getString("agent_name")))
                .optional();
    }

    /** Writes the note anew; a blank one takes it away. */
    @Transactional
    public void write(RequestId request, String text, Actor agent, Instant at) {
        if (text.isBlank()) {
            jdbc.sql("delete from request_notes where request_id = :request").param("request", request.value()).update();
            return;
        }
        jdbc.sql("""
                 insert into request_notes (request_id, text, at, agent_name) values (:request, :text, :at, :agent)
                 on conflict (request_id) do update set text = excluded.text, at = excluded.at, agent_name = excluded.agent_name
                 """).param("request", request.value()).param("text", text.strip()).param("at", at.atOffset(ZoneOffset.UTC))
                .param("agent", agent.name()).update();
    }
}

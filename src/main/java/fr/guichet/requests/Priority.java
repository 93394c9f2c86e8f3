package fr.guichet.requests;

import fr.guichet.shared.Actor;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether a request goes before others, and why: the reason stays in the history. */
@Service
@Transactional
public class Priority {
    private final JdbcClient jdbc;
    private final Moves moves;

    Priority(JdbcClient jdbc, Moves moves) {
        this.jdbc = jdbc;
        this.moves = moves;
    }

    @Transactional(readOnly = true)
    public boolean isUrgent(RequestId request) {
        return jdbc.sql("select urgent from requests where id = :id").param("id", request.value()).query(Boolean.class).optional()
                .orElse(false);
    }

    /** Nothing happens when it is so already. */
    public void set(RequestId request, boolean urgent, String reason, Actor by, Instant at) {
        int changed = jdbc.sql("update requests set urgent = :urgent where id = :id and urgent <> :urgent")
                .param("id", request.value()).param("urgent", urgent).update();
        if (changed > 0) {
            moves.note(request, urgent ? RequestAction.MADE_URGENT : RequestAction.MADE_NORMAL, reason, by, at);
        }
    }
}

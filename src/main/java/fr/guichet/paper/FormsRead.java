package fr.guichet.paper;

import fr.guichet.paper.ReadForm.Taken;
import fr.guichet.requests.RequestId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Keeps what was read of the forms that became drafts, so that it can be looked at again. */
@Repository
public class FormsRead {
    private final JdbcClient jdbc;
    private final JsonMapper json;

    FormsRead(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    public void keep(RequestId draft, Taken taken) {
        jdbc.sql("insert into filled_forms_read (request_id, reading) values (:draft, cast(:reading as jsonb))")
                .param("draft", draft.value()).param("reading", json.writeValueAsString(FormRead.of(taken))).update();
    }

    /** None for a request that did not begin with such a form. */
    public Optional<FormRead> of(RequestId draft) {
        return jdbc.sql("select reading from filled_forms_read where request_id = :draft").param("draft", draft.value())
                .query(String.class).optional().map(reading -> json.readValue(reading, FormRead.class));
    }
}

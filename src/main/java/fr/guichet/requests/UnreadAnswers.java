package fr.guichet.requests;

import java.util.Collection;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The questions whose answers stand on the paper and cannot be read. */
@Service
public class UnreadAnswers {
    private final JdbcClient jdbc;

    UnreadAnswers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Their ids. */
    @Transactional(readOnly = true)
    public Set<String> of(RequestId request) {
        return jdbc.sql("select question from unread_answers where request_id = :request").param("request", request.value())
                .query(String.class).set();
    }

    /** Notes of some questions which of them cannot be read; the others stay as they were. */
    @Transactional
    public void mark(RequestId request, Collection<String> among, Set<String> unread) {
        if (among.isEmpty()) {
            return;
        }
        jdbc.sql("delete from unread_answers where request_id = :request and question in (:among)")
                .param("request", request.value())
                .param("among", among).update();
        jdbc.sql(
                "insert into unread_answers (request_id, question) select :request, unnest(:unread::text[]) on conflict do nothing")
                .param("request", request.value())
                .param("unread", unread.stream().filter(among::contains).toArray(String[]::new)).update();
    }
}

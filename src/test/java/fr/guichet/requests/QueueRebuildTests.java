package fr.guichet.requests;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.testing.GuichetTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@GuichetTest
class QueueRebuildTests {
    @Autowired
    QueueRebuild rebuild;

    @Autowired
    RequestMother requests;

    @Autowired
    JdbcClient jdbc;

    @Test
    void writesTheVeryRowsThatTheMovesOfRequestsHaveWritten() {
        List<RequestId> moved = List.of(requests.filed(), requests.filedByRelative(), requests.documentsAsked(),
                requests.complete(), requests.granted());
        List<String> before = rows(moved);

        jdbc.sql("delete from queue_entries where request_id in (:ids)").param("ids", ids(moved)).update();
        rebuild.run(written -> {
        });

        assertThat(rows(moved)).hasSize(moved.size()).isEqualTo(before);
    }

    @Test
    void setsRightWhatIsWrongInARow() {
        RequestId request = requests.filed();
        List<String> before = rows(List.of(request));

        jdbc.sql("update queue_entries set subject_name = '', ended = true, deadline = 'infinity' where request_id = :id")
                .param("id", request.value()).update();
        rebuild.run(written -> {
        });

        assertThat(rows(List.of(request))).isEqualTo(before);
    }

    @Test
    void leavesDraftsOutOfTheQueue() {
        RequestId draft = requests.draft();

        rebuild.run(written -> {
        });

        assertThat(rows(List.of(draft))).isEmpty();
    }

    private List<String> rows(List<RequestId> of) {
        return jdbc.sql("select to_jsonb(q)::text from queue_entries q where request_id in (:ids) order by request_id")
                .param("ids", ids(of)).query(String.class).list();
    }

    private static List<UUID> ids(List<RequestId> of) {
        return of.stream().map(RequestId::value).toList();
    }
}

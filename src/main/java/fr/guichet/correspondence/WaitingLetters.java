package fr.guichet.correspondence;

import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestChanged;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Letters that wait for a printer go where the person lives now. */
@Component
class WaitingLetters {
    private final Addressees addressees;
    private final JdbcClient jdbc;

    WaitingLetters(Addressees addressees, JdbcClient jdbc) {
        this.addressees = addressees;
        this.jdbc = jdbc;
    }

    @EventListener
    @Transactional
    void on(RequestChanged changed) {
        if (changed.action() == RequestAction.ANSWER_CORRECTED) {
            Addressee subject = addressees.subject(changed.request());
            if (!subject.lines().isEmpty()) {
                jdbc.sql("""
                         update notices set recipient_name = :name, address_lines = :lines
                         where request_id = :request and recipient_kind = :kind and state = 'TO_PRINT'
                         """).param("name", subject.name()).param("lines", subject.lines().toArray(String[]::new))
                        .param("request", changed.request().id().value()).param("kind", subject.kind().name()).update();
            }
        }
    }
}

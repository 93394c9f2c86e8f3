package fr.guichet.demonstration;

import fr.guichet.reminders.ConsentAskedAgain;
import fr.guichet.requests.ConsentAsked;
import fr.guichet.requests.RequestId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Reads the links to consent as the persons do who get them by mail, while stories are told and no longer. */
@Component
@ConditionalOnDemonstration
class ConsentTokens {
    private final Map<RequestId, String> tokens = new ConcurrentHashMap<>();
    private volatile boolean reading;

    void read(boolean on) {
        reading = on;
        tokens.clear();
    }

    @EventListener
    void on(ConsentAsked asked) {
        if (reading) {
            tokens.put(asked.request().id(), asked.token());
        }
    }

    @EventListener
    void on(ConsentAskedAgain asked) {
        if (reading) {
            tokens.put(asked.request(), asked.token());
        }
    }

    String of(RequestId request) {
        String token = tokens.get(request);
        if (token == null) {
            throw new IllegalStateException("No consent was asked for " + request);
        }
        return token;
    }
}

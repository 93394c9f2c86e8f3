package fr.guichet.requests;

import fr.guichet.documents.DocumentReceived;
import fr.guichet.documents.DocumentReviewed;
import fr.guichet.documents.DocumentWaived;
import fr.guichet.mandates.ConsentGiven;
import fr.guichet.mandates.ConsentRefused;
import fr.guichet.mandates.MandateEnded;
import fr.guichet.mandates.MandateVerified;
import fr.guichet.shared.Actor;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** What happens to documents and mandates moves their request, in the same transaction. Drafts have no history yet. */
@Component
class MaterialListener {
    private final Moves moves;

    MaterialListener(Moves moves) {
        this.moves = moves;
    }

    @EventListener
    void on(DocumentReceived received) {
        if (isFiled(received.request())) {
            LocalDate day = LocalDate.ofInstant(received.at(), TimeConfiguration.ZONE);
            moves.make(id(received.request()), RequestAction.DOCUMENT_RECEIVED, received.documentName(), received.from(),
                    received.at(),
                    request -> request.receiveDocument(day));
        }
    }

    @EventListener
    void on(DocumentReviewed reviewed) {
        RequestAction action = switch (reviewed.state()) {
            case ACCEPTED -> RequestAction.DOCUMENT_ACCEPTED;
            case REFUSED, OUTDATED -> RequestAction.DOCUMENT_REFUSED;
            default -> RequestAction.DOCUMENT_REOPENED;
        };
        String detail = reviewed.reason() == null ? reviewed.documentName() : reviewed.documentName() + " : " + reviewed.reason();
        review(reviewed.request(), action, detail, reviewed.by(), reviewed.at());
    }

    @EventListener
    void on(DocumentWaived waived) {
        review(waived.request(), RequestAction.DOCUMENT_WAIVED, waived.documentName(), waived.by(), waived.at());
    }

    @EventListener
    void on(ConsentGiven given) {
        start(given.requests(), RequestAction.CONSENT_GIVEN, new Actor(null, given.subjectName(), Actor.Kind.SUBJECT),
                given.at());
    }

    @EventListener
    void on(MandateVerified verified) {
        start(verified.requests(), RequestAction.MANDATE_VERIFIED, verified.by(), verified.at());
    }

    @EventListener
    void on(ConsentRefused refused) {
        Actor subject = new Actor(null, refused.subjectName(), Actor.Kind.SUBJECT);
        refused.requests()
                .forEach(request -> moves.make(id(request), RequestAction.CONSENT_REFUSED, "", subject, refused.at(), one -> {
                    one.endAccessOfRequester();
                    one.stopForRefusedConsent();
                }));
    }

    /** Requests that have ended stay as they are, but are not shown to that holder either. */
    @EventListener
    void on(MandateEnded ended) {
        RequestAction action = switch (ended.how()) {
            case EXPIRED -> RequestAction.MANDATE_EXPIRED;
            default -> RequestAction.MANDATE_REVOKED;
        };
        ended.cutOff().forEach(request -> moves.make(id(request), action, "", ended.by(), ended.at(),
                one -> one.endAccessOf(ended.holder().account())));
    }

    private void start(List<UUID> requests, RequestAction action, Actor actor, Instant at) {
        requests.forEach(request -> moves.make(id(request), action, "", actor, at, one -> {
            if (one.state() == RequestState.CONSENT_PENDING || one.state() == RequestState.CONSENT_REFUSED) {
                one.startInstruction();
            }
        }));
    }

    private void review(UUID request, RequestAction action, String detail, Actor actor, Instant at) {
        if (isFiled(request)) {
            moves.make(id(request), action, detail, actor, at, Request::reviewDocument);
        }
    }

    private boolean isFiled(UUID request) {
        return !moves.find(id(request)).isDraft();
    }

    private static RequestId id(UUID request) {
        return new RequestId(request);
    }
}

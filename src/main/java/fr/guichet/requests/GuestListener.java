package fr.guichet.requests;

import fr.guichet.mandates.ConsentRefused;
import fr.guichet.mandates.MandateEnded;
import fr.guichet.shared.Actor;
import fr.guichet.sharing.GuestInvited;
import fr.guichet.sharing.GuestJoined;
import fr.guichet.sharing.GuestLeft;
import fr.guichet.sharing.Guest;
import fr.guichet.sharing.Sharing;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who helps with a request stands in its history; whom a holder has invited goes when the holder does. Drafts have no history yet. */
@Component
class GuestListener {
    private final Moves moves;
    private final Sharing sharing;
    private final ApplicationEventPublisher events;

    GuestListener(Moves moves, Sharing sharing, ApplicationEventPublisher events) {
        this.events = events;
        this.moves = moves;
        this.sharing = sharing;
    }

    @EventListener
    void on(GuestInvited invited) {
        note(invited.guest(), RequestAction.GUEST_INVITED, invited.by(), invited.at());
    }

    /** Whom the draft was shared with already. */
    @EventListener
    void on(RequestChanged changed) {
        if (changed.action() == RequestAction.FILED) {
            RequestId id = changed.request().id();
            sharing.guests(id.value()).stream().filter(guest -> !guest.hasEnded())
                    .forEach(guest -> note(guest, RequestAction.GUEST_INVITED,
                            new Actor(guest.invitedBy(), guest.invitedByName(), Actor.Kind.CITIZEN), changed.at()));
        }
    }

    @EventListener
    void on(GuestJoined joined) {
        note(joined.guest(), RequestAction.GUEST_JOINED, joined.guest().actor(), joined.at());
    }

    @EventListener
    void on(GuestLeft left) {
        note(left.guest(), RequestAction.GUEST_LEFT, left.by(), left.at());
    }

    /** Whom a holder has invited goes with the holder. */
    @EventListener
    void on(MandateEnded ended) {
        UUID holder = ended.holder().account();
        if (holder != null) {
            ended.cutOff().forEach(request -> sharing.endAllOf(request, holder, ended.by(), ended.at()));
        }
    }

    /** Before the holder is forgotten by their request. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void on(ConsentRefused refused) {
        Actor subject = new Actor(null, refused.subjectName(), Actor.Kind.SUBJECT);
        for (UUID request : refused.requests()) {
            UUID holder = moves.find(new RequestId(request)).parties().requesterAccount();
            if (holder != null) {
                sharing.endAllOf(request, holder, subject, refused.at());
            }
        }
    }

    private void note(Guest guest, RequestAction action, Actor by, Instant at) {
        RequestId id = new RequestId(guest.request());
        if (!moves.find(id).isDraft()) {
            moves.note(id, action, guest.name(), by, at);
            RequestView request = moves.view(id);
            if (action == RequestAction.GUEST_INVITED && !request.isForSelf()) {
                events.publishEvent(new GuestToTell(request, guest, at));
            }
        }
    }
}

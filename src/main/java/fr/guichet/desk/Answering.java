package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.correspondence.Addressee;
import fr.guichet.correspondence.Addressees;
import fr.guichet.correspondence.Conversation;
import fr.guichet.correspondence.Message;
import fr.guichet.correspondence.Recipient;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.GuichetSettings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the one who makes a request: by mail where there is an address, else by a letter to be printed. */
@Component
class Answering {
    private final Conversation conversation;
    private final Addressees addressees;
    private final RequestDesk desk;
    private final GuichetSettings settings;
    private final Clock clock;

    Answering(Conversation conversation, Addressees addressees, RequestDesk desk, GuichetSettings settings, Clock clock) {
        this.conversation = conversation;
        this.addressees = addressees;
        this.desk = desk;
        this.settings = settings;
        this.clock = clock;
    }

    List<Message> thread(RequestView view) {
        return conversation.of(view.id());
    }

    /** An agent has the thread before their eyes. */
    void read(RequestView view) {
        conversation.read(view.id(), Message.Side.AGENT, clock.instant());
    }

    /**
     * To whom a message goes; none when no address of any kind is known. Who made the request under a mandate that has ended is
     * not written to any more.
     */
    Optional<Recipient> recipient(RequestView view, boolean mandateHolds) {
        Addressee to = view.isForSelf() || !mandateHolds ? addressees.subject(view) : addressees.requester(view);
        return to.reachedBy(List.of("email", "letter"), false).stream().findFirst();
    }

    @Transactional
    void answer(RequestView view, String text, Recipient to, SignedIn agent) {
        conversation.answer(view.id(), view.number(), agent.id().value(), agent.name(), text, to,
                settings.address(view.followPath()).toString(), clock.instant());
        desk.note(view.id(), RequestAction.MESSAGE, "", agent.actor(), clock.instant());
    }
}

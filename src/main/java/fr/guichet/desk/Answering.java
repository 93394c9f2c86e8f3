package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.correspondence.Conversation;
import fr.guichet.correspondence.Message;
import fr.guichet.correspondence.Recipient;
import fr.guichet.people.PostalAddress;
import fr.guichet.requests.Names;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.GuichetSettings;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes to the one who makes a request: by mail where there is an address, else by a letter to be printed. */
@Component
class Answering {
    private final Conversation conversation;
    private final RequestDesk desk;
    private final GuichetSettings settings;
    private final Clock clock;

    Answering(Conversation conversation, RequestDesk desk, GuichetSettings settings, Clock clock) {
        this.conversation = conversation;
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
        Names names = view.names();
        boolean self = view.isForSelf() || !mandateHolds;
        Recipient.Kind kind = self ? Recipient.Kind.SUBJECT : Recipient.Kind.REQUESTER;
        String name = self ? names.subject() : names.requester();
        String email = view.situation().text(self ? "subject_email" : "requester_email");
        if (!email.isEmpty()) {
            return Optional.of(Recipient.byMail(kind, name, email));
        }
        List<String> lines = lines(names.address(self ? "current_address" : "requester_address"));
        return lines.isEmpty() ? Optional.empty() : Optional.of(Recipient.byLetter(kind, name, lines));
    }

    @Transactional
    void answer(RequestView view, String text, Recipient to, SignedIn agent) {
        conversation.answer(view.id(), view.number(), agent.id().value(), agent.name(), text, to,
                settings.address("/mes-demandes/" + view.number()).toString(), clock.instant());
        desk.note(view.id(), RequestAction.MESSAGE, "", agent.actor(), clock.instant());
    }

    private static List<String> lines(@Nullable PostalAddress address) {
        if (address == null || address.commune() == null || address.commune().isBlank()) {
            return List.of();
        }
        String town = ((address.postcode() == null ? "" : address.postcode()) + " " + address.commune()).strip();
        return Stream.of(address.street(), address.complement(), town).filter(line -> line != null && !line.isBlank())
                .map(String::valueOf).toList();
    }
}

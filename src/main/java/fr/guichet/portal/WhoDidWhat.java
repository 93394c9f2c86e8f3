package fr.guichet.portal;

import fr.guichet.correspondence.Conversation;
import fr.guichet.mandates.MandateAction;
import fr.guichet.mandates.Mandates;
import fr.guichet.requests.History;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Actor;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import fr.guichet.sharing.Guest;
import fr.guichet.sharing.Sharing;
import java.time.Instant;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who did what with a request on the citizens' side: whoever made it, whoever acts for somebody, whoever was invited to help. */
@Component
class WhoDidWhat {
    private static final int MOST = 200;
    private static final Set<RequestAction> OF_CITIZENS = EnumSet.of(RequestAction.FILED, RequestAction.DOCUMENT_RECEIVED,
            RequestAction.HELPER_DECLARED, RequestAction.FOLLOWED_ONLINE, RequestAction.TAKEN_BACK,
            RequestAction.PASSED_TO_COLLEAGUE, RequestAction.MEMBER_LEFT, RequestAction.WITHDRAWN);
    /** What the history of the request says as well. */
    private static final Set<MandateAction> SAID_ELSEWHERE = EnumSet.of(MandateAction.FILED, MandateAction.ADDED_DOCUMENT,
            MandateAction.WROTE_MESSAGE, MandateAction.DECLARED_HELPER, MandateAction.WITHDREW, MandateAction.HOLDER_ONLINE);

    private final History history;
    private final Mandates mandates;
    private final Sharing sharing;
    private final Conversation conversation;
    private final Messages words;

    WhoDidWhat(History history, Mandates mandates, Sharing sharing, Conversation conversation, Messages words) {
        this.history = history;
        this.mandates = mandates;
        this.sharing = sharing;
        this.conversation = conversation;
        this.words = words;
    }

    /** @param detail what it was done with, empty when that says nothing */
    record Line(String who, String what, String detail, Instant at) {
        /** « 30 novembre 2026 à 9 h 12 ». */
        public String day() {
            return FrenchDates.day(at);
        }

        public String time() {
            return FrenchDates.time(at);
        }
    }

    /** All of it, the newest first. */
    List<Line> of(RequestView request) {
        return Stream.of(history(request), mandates(request), guests(request), messages(request))
                .flatMap(lines -> lines).sorted(Comparator.comparing(Line::at).reversed()).limit(MOST).toList();
    }

    /** What a guest has sent stands in their own journal. */
    private Stream<Line> history(RequestView request) {
        return history.of(request.id()).stream()
                .filter(entry -> OF_CITIZENS.contains(entry.action()) && entry.actorKind() != Actor.Kind.GUEST)
                .map(entry -> new Line(entry.actor(),
                        words.text("portal.who." + entry.action().name().toLowerCase(Locale.ROOT)),
                        entry.action() == RequestAction.DOCUMENT_RECEIVED ? entry.detail() : "", entry.at().toInstant()));
    }

    private Stream<Line> mandates(RequestView request) {
        return mandates.journal(request.id().value()).stream().filter(use -> !SAID_ELSEWHERE.contains(use.action()))
                .map(use -> new Line(use.actor(), words.text(use.action().key()), "", use.at()));
    }

    private Stream<Line> guests(RequestView request) {
        return sharing.journal(request.id().value()).stream()
                .map(line -> new Line(line.actor(), words.text(line.deed().key()), line.detail(), line.at()));
    }

    private Stream<Line> messages(RequestView request) {
        Set<UUID> guests = sharing.guests(request.id().value()).stream().map(Guest::account).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return conversation.of(request.id()).stream()
                .filter(message -> !message.isFromAgent() && !guests.contains(message.authorId()))
                .map(message -> new Line(message.authorName(), words.text("portal.who.wrote"), "", message.at()));
    }
}

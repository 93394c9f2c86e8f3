package fr.guichet.reminders;

import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What notices say of the mandate of a request. */
@Component
class MandateWords {
    private final Mandates mandates;
    private final Messages messages;

    MandateWords(Mandates mandates, Messages messages) {
        this.mandates = mandates;
        this.messages = messages;
    }

    /** Of the mandate that an occurrence is about, otherwise of the latest; empty when there is none. */
    Map<String, String> of(Occurrence one, RequestView request) {
        List<MandateView> all = mandates.ofRequest(request.id().value());
        Optional<MandateView> ending = all.stream()
                .filter(mandate -> one.event() == TimedEvent.MANDATE_END && one.countedFrom().equals(mandate.endsOn()))
                .findFirst();
        return ending.or(() -> all.stream().findFirst()).map(this::words).orElseGet(Map::of);
    }

    private Map<String, String> words(MandateView mandate) {
        Map<String, String> values = new TreeMap<>();
        values.put("holder.fullName", mandate.holder().name());
        values.put("relation.words", relation(mandate));
        values.put("scope.words", mandate.scopes().stream().sorted().map(scope -> messages.text(scope.key()))
                .collect(Collectors.joining(", ")));
        if (mandate.endsOn() != null) {
            values.put("mandate.end", FrenchDates.day(mandate.endsOn()));
        }
        if (mandate.consent() != null) {
            values.put("consent.until", FrenchDates.day(mandate.consent().expiresAt()));
        }
        return values;
    }

    private String relation(MandateView mandate) {
        if (mandate.holder().organisation() != null) {
            return mandate.holder().organisation();
        }
        String relation = mandate.holder().relation();
        return messages.text(switch (relation == null ? "" : relation) {
            case "child" -> "reminders.relation.child";
            case "partner" -> "reminders.relation.partner";
            case "sibling" -> "reminders.relation.sibling";
            case "family" -> "reminders.relation.family";
            case "friend" -> "reminders.relation.friend";
            default -> "reminders.relation.other";
        });
    }
}

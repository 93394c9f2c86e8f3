package fr.guichet.correspondence;

import fr.guichet.mandates.MandateView;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What notices say of a mandate. */
@Component
class MandateWords {
    private final Messages messages;

    MandateWords(Messages messages) {
        this.messages = messages;
    }

    Map<String, String> of(MandateView mandate) {
        Map<String, String> values = new TreeMap<>();
        values.put("holder.fullName", mandate.holder().name());
        values.put("relation.words", relation(mandate));
        values.put("scope.words",
                mandate.scopes().stream().sorted().map(scope -> messages.text(scope.key())).collect(Collectors.joining(", ")));
        values.put("mandate.end", mandate.endsOn() == null ? "" : FrenchDates.inWords(mandate.endsOn()));
        values.put("protection.date",
                mandate.judgment() == null || mandate.judgment().court() == null ? "" : mandate.judgment().court());
        if (mandate.consent() != null) {
            values.put("consent.askedOn", FrenchDates.inWords(mandate.consent().askedAt()));
            values.put("consent.until", FrenchDates.inWords(mandate.consent().expiresAt()));
        }
        return values;
    }

    private String relation(MandateView mandate) {
        if (mandate.holder().organisation() != null) {
            return mandate.holder().organisation();
        }
        String relation = mandate.holder().relation();
        return messages.text(switch (relation == null ? "" : relation) {
            case "child" -> "correspondence.relation.child";
            case "partner" -> "correspondence.relation.partner";
            case "sibling" -> "correspondence.relation.sibling";
            case "family" -> "correspondence.relation.family";
            case "friend" -> "correspondence.relation.friend";
            default -> "correspondence.relation.other";
        });
    }
}

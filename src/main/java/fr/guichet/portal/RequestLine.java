package fr.guichet.portal;

import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestState;
import fr.guichet.shared.FrenchDates;
import java.util.Locale;

/** A request in the citizen's list. */
record RequestLine(String number, String formName, String subject, RequestState state, String filedOn) {
    static RequestLine of(RequestReader.Summary summary) {
        return new RequestLine(summary.number(), summary.formName(), summary.subject(), summary.state(),
                FrenchDates.day(summary.filedAt().toInstant()));
    }

    /** The message that names its state. */
    public String stateKey() {
        return "portal.state." + state.name().toLowerCase(Locale.ROOT);
    }

    /** The look of its state. */
    public String tone() {
        return switch (state) {
            case DOCUMENTS_ASKED, CONSENT_PENDING, CONSENT_REFUSED -> "is-warn";
            case GRANTED, ANSWERED -> "is-ok";
            case REFUSED, CLOSED, WITHDRAWN -> "is-off";
            default -> "is-info";
        };
    }
}

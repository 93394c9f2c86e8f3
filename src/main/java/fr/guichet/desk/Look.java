package fr.guichet.desk;

import fr.guichet.documents.DocumentState;
import fr.guichet.mandates.MandateView;
import fr.guichet.requests.Channel;
import fr.guichet.requests.RequestState;
import java.util.Locale;

/**
 * How a state or a channel is shown: always a word with an icon, the colour only adds to it.
 *
 * @param key of the word
 */
public record Look(String key, String tone, String icon) {
    static Look of(Channel channel) {
        return new Look("desk.channel." + name(channel), "", switch (channel) {
            case ONLINE -> "monitor";
            case POST, EMAIL -> "mail";
            case COUNTER, HELPED -> "users-round";
            case PHONE -> "phone";
        });
    }

    static Look of(RequestState state) {
        String key = "desk.state." + name(state);
        return switch (state) {
            case DRAFT -> new Look(key, "off", "pencil");
            case CONSENT_PENDING, DOCUMENTS_ASKED -> new Look(key, "off", "hourglass");
            case CONSENT_REFUSED -> new Look(key, "warn", "ban");
            case FILED -> new Look(key, "info", "inbox");
            case DOCUMENTS_RECEIVED -> new Look(key, "warn", "file-plus");
            case COMPLETE -> new Look(key, "info", "scale");
            case VISIT_FIXED -> new Look(key, "info", "calendar");
            case ASSESSED -> new Look(key, "info", "scale");
            case PROPOSED -> new Look(key, "info", "pen-line");
            case GRANTED, ANSWERED -> new Look(key, "ok", "circle-check");
            case REFUSED -> new Look(key, "late", "circle-x");
            case CLOSED, WITHDRAWN -> new Look(key, "off", "archive");
        };
    }

    /** The same in a form that has a visit: what is complete waits for it. */
    static Look of(RequestState state, boolean visit) {
        return visit && state == RequestState.COMPLETE ? new Look("desk.state.to-visit", "info", "calendar-clock") : of(state);
    }

    static Look of(DocumentState state) {
        String key = "documents.state." + state.name().toLowerCase(Locale.ROOT);
        return switch (state) {
            case EXPECTED -> new Look("desk.documents.missing", "late", "circle-alert");
            case PROMISED -> new Look(key, "off", "hourglass");
            case RECEIVED -> new Look(key, "info", "eye");
            case ACCEPTED -> new Look(key, "ok", "check");
            case REFUSED, OUTDATED -> new Look(key, "warn", "file-x");
            case WAIVED -> new Look(key, "off", "check");
        };
    }

    static Look of(MandateView mandate) {
        String key = mandate.isActive() ? mandate.level().key() : mandate.state().key();
        return switch (mandate.state()) {
            case AWAITING -> new Look(mandate.level().key(), "warn", "shield-question-mark");
            case ACTIVE -> new Look(key, "ok", "shield-check");
            case REFUSED -> new Look(key, "late", "ban");
            case EXPIRED, REVOKED, REPLACED, SUBJECT_DIED -> new Look(key, "off", "ban");
        };
    }

    static String name(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

package fr.guichet.publishing;

import fr.guichet.blueprints.Blueprints.Begun;
import fr.guichet.forms.Availability;
import fr.guichet.forms.FormState;
import fr.guichet.forms.FormVersion;
import fr.guichet.requests.RequestCounts.Count;
import fr.guichet.shared.FrenchDates;
import org.jspecify.annotations.Nullable;

/**
 * A form in the list of administrators.
 *
 * @param online its newest version, none when it was never published
 * @param availability whether it can be sent today, none when it was never published
 * @param preparation the version in preparation, if there is one
 * @param updated whether the project offers a newer model
 */
record FormLine(String slug, String name, @Nullable FormVersion online, FormState state, @Nullable Availability availability,
        @Nullable Begun preparation, Count count, boolean updated) {
    /** The message that says how it stands. */
    public String stateKey() {
        if (availability == null) {
            return "publishing.state.never";
        }
        return "publishing.state." + switch (availability.state()) {
            case OPEN -> state.listed() ? "open" : "hidden";
            case NOT_YET -> "not-yet";
            case OVER -> "over";
            case CLOSED -> "closed";
            case FULL -> "full";
        };
    }

    public String tone() {
        return switch (stateKey()) {
            case "publishing.state.open" -> "is-ok";
            case "publishing.state.closed" -> "is-late";
            case "publishing.state.never" -> "is-off";
            default -> "is-warn";
        };
    }

    /** The day of the last edit of the version in preparation, empty when there is none. */
    public String preparedOn() {
        return preparation == null ? "" : FrenchDates.day(preparation.updatedAt());
    }

    /** The day on which it was last opened, closed, shown or hidden; empty when it never was. */
    public String changedOn() {
        return state.changedAt() == null ? "" : FrenchDates.day(state.changedAt());
    }
}

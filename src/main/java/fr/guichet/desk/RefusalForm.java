package fr.guichet.desk;

import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why a document is refused, or why it is not asked for any more; the citizen reads it.
 *
 * @param why one of {@link #REASONS}
 * @param words what the agent adds; all there is for another reason
 */
record RefusalForm(@Nullable UUID document, int version, String why, String words) {
    static final String OTHER = "other";
    static final List<String> REASONS = List.of("unreadable", "incomplete", "wrong-person", "outdated", "wrong-document", OTHER);

    RefusalForm {
        why = Objects.requireNonNullElse(why, "");
        words = Objects.requireNonNullElse(words, "").strip();
    }

    /** @return the sentence for the citizen; empty when something is wrong */
    String reason(TypedFields fields, Messages messages) {
        if (!REASONS.contains(why)) {
            fields.wrong("why-" + document, "desk.refuse.why-missing");
        } else if (why.equals(OTHER)) {
            fields.text("words-" + document, words, "desk.refuse.words-missing");
        }
        if (!fields.areRight()) {
            return "";
        }
        return why.equals(OTHER) ? words : (messages.text("desk.refuse.said." + why) + " " + words).strip();
    }
}

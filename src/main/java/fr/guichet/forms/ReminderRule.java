package fr.guichet.forms;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reminder that leaves by itself.
 *
 * @param name what administrators call it, none for the event that it is counted from
 * @param event what it is counted from
 * @param days one occurrence each, before (negative) or after the event
 * @param notice the text to send, or none when it is a task for an agent
 * @param until what stops it
 * @param channelMissing kept as data, not run, since it needs what Guichet has not yet
 */
public record ReminderRule(
        String id,
        @Nullable String name,
        String event,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<Integer> days,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> to,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> channels,
        boolean all,
        @Nullable String notice,
        @Nullable String task,
        @JsonSetter(nulls = Nulls.AS_EMPTY) List<String> until,
        @Nullable Integer max,
        boolean channelMissing) {
    /** All that reminders can be counted from, run already or kept for later. */
    public static final Set<String> EVENTS = Set.of("draft_untouched", "consent_asked", "consent_awaited", "documents_due",
            "final_due", "visit_fixed", "proposal_received", "decide", "silence", "answer", "mandate_end", "declare_helper",
            "e_notification_unread");
}

package fr.guichet.requests;

import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an agent wants to see of the queue. Everything open when nothing is said.
 *
 * @param view a named selection of {@link Queue}, none for all that is open
 * @param owner an agent, or {@link #NOBODY}
 * @param service the one that handles it
 * @param text words of a name or a number, or the code of a cover sheet
 * @param after the place after which the page begins, `deadline_requestId`
 */
public record QueueFilter(
        @Nullable View view,
        @Nullable RequestState state,
        @Nullable Channel channel,
        @Nullable UUID owner,
        @Nullable String service,
        @Nullable String text,
        boolean ended,
        @Nullable String after) {
    /** What the code on a cover sheet says: an address that ends with the number of the request. */
    private static final Pattern CODE = Pattern.compile("\\s*https?://\\S+/pieces/([A-Z0-9-]{1,40})\\s*");

    public QueueFilter {
        Matcher code = CODE.matcher(text == null ? "" : text);
        text = code.matches() ? code.group(1) : text;
    }

    /** Stands for « without an agent » among the owners. */
    public static final UUID NOBODY = new UUID(0, 0);

    /** The selections that agents open every day. */
    public enum View {
        MINE, LATE, RECEIVED, WAITING, UNASSIGNED, SOON, MANDATES, TO_SIGN
    }

    public static final QueueFilter ALL = new QueueFilter(null, null, null, null, null, null, false, null);

    /** The same selection, further down. */
    public QueueFilter after(String place) {
        return new QueueFilter(view, state, channel, owner, service, text, ended, place);
    }

    boolean hasText() {
        return text != null && !text.isBlank();
    }

    @Nullable
    LocalDate afterDeadline() {
        String place = after;
        if (place == null) {
            return null;
        }
        String day = place.substring(0, place.indexOf('_'));
        return day.equals("infinity") ? LocalDate.of(9999, 12, 31) : LocalDate.parse(day);
    }

    @Nullable
    UUID afterId() {
        return after == null ? null : UUID.fromString(after.substring(after.indexOf('_') + 1));
    }
}

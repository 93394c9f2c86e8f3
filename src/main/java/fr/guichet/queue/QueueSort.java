package fr.guichet.queue;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What the queue can be sorted by. The identifier of the request decides between equals, so that the order is stable. */
public enum QueueSort {
    DEADLINE("echeance", "deadline", true), RECEIVED("reception", "received_on", true), NAME("nom", "subject_name",
            false), NUMBER("numero", "number", false);

    /** What the address says of an order turned round. */
    public static final String DESCENDING = "decroissant";

    private final String word;
    private final String column;
    private final boolean date;

    QueueSort(String word, String column, boolean date) {
        this.word = word;
        this.column = column;
        this.date = date;
    }

    /** Its name in the address. */
    public String word() {
        return word;
    }

    static QueueSort of(@Nullable String word) {
        return Arrays.stream(values()).filter(sort -> sort.word.equals(word)).findFirst().orElse(DEADLINE);
    }

    /** By the column itself, as its indexes are: its bare name would mean what is selected under that name. */
    String order(boolean descending) {
        String way = descending ? " desc" : "";
        return "queue_entries." + column + way + ", request_id" + way;
    }

    /** What comes after a place, in an index of the same columns. */
    String after(boolean descending) {
        return "(%s, request_id) %s (cast(:afterKey as %s), cast(:afterId as uuid))".formatted(column, descending ? "<" : ">",
                date ? "date" : "text");
    }

    /** Whether a place can have been given by this order. */
    boolean knows(String key) {
        return !date || key.equals("infinity") || Heard.day(key) != null;
    }

    /** Where a row stands in this order. */
    String key(QueueRow row) {
        return switch (this) {
            case DEADLINE -> row.deadline() == null ? "infinity" : row.deadline().toString();
            case RECEIVED -> row.receivedOn().toString();
            case NAME -> row.subject();
            case NUMBER -> row.number();
        };
    }
}

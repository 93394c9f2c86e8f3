package fr.guichet.queue;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the queue can show of a request beside its number. */
public enum QueueColumn {
    PERSON("personne"), FORM("demarche"), ARRIVAL("arrivee"), STATE("etat"), DEADLINE("echeance"), OWNER("agent"), SERVICE(
            "service"), LABELS("etiquettes"), MISSING("pieces"), ADDRESS("adresse");

    public static final List<QueueColumn> USUAL = List.of(PERSON, ARRIVAL, STATE, DEADLINE, OWNER);

    private final String word;

    QueueColumn(String word) {
        this.word = word;
    }

    /** Its name in the address. */
    public String word() {
        return word;
    }

    /** By what its head sorts. */
    public @Nullable QueueSort sort() {
        return switch (this) {
            case PERSON -> QueueSort.NAME;
            case ARRIVAL -> QueueSort.RECEIVED;
            case DEADLINE -> QueueSort.DEADLINE;
            default -> null;
        };
    }

    static @Nullable QueueColumn of(String word) {
        return Arrays.stream(values()).filter(column -> column.word.equals(word)).findFirst().orElse(null);
    }
}

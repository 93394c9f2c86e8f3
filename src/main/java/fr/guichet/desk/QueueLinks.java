package fr.guichet.desk;

import fr.guichet.queue.Criterion;
import fr.guichet.queue.QueueSelection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The addresses of selections of the queue, written and read. */
final class QueueLinks {
    private static final String QUEUE = "/agents/demandes";

    private QueueLinks() {}

    /** What an address or a form says; several columns, each in a box of its own, are one list. */
    static QueueSelection said(MultiValueMap<String, String> parameters) {
        return QueueSelection.of(joined(parameters));
    }

    /** What of it makes no sense and does not count, for whoever wrote it by hand. */
    static String unheard(MultiValueMap<String, String> parameters) {
        return String.join(", ", QueueSelection.unheard(joined(parameters)));
    }

    private static Map<String, String> joined(MultiValueMap<String, String> parameters) {
        Map<String, String> joined = new HashMap<>();
        parameters.forEach((name, values) -> joined.put(name, String.join(",", values)));
        return joined;
    }

    static String address(QueueSelection selection) {
        return QUEUE + (selection.query().isEmpty() ? "" : "?" + selection.query());
    }

    static String after(QueueSelection selection, String place) {
        return address(selection.with(Criterion.AFTER, place));
    }

    /** The first page, for whoever is not on it. */
    static @Nullable String first(QueueSelection selection) {
        return selection.says(Criterion.AFTER) ? address(selection.without(Criterion.AFTER)) : null;
    }
}

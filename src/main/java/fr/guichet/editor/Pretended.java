package fr.guichet.editor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** The documents that a page of a trial offered to be said joined, and those of them that were. */
record Pretended(Set<String> offered, Set<String> joined) {
    static Pretended in(HttpServletRequest request) {
        return new Pretended(values(request, "pieces.vues"), values(request, "pieces"));
    }

    private static Set<String> values(HttpServletRequest request, String name) {
        return new HashSet<>(List.of(Objects.requireNonNullElse(request.getParameterValues(name), new String[0])));
    }

    /** All that are joined once the page was sent: those of other pages stay. */
    Set<String> applied(Set<String> before) {
        Set<String> after = new HashSet<>(before);
        after.removeAll(offered);
        after.addAll(joined);
        return Set.copyOf(after);
    }
}

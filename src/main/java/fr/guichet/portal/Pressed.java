package fr.guichet.portal;

import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;

/** The button of a page that was pressed: to go on, or one of those that stay. */
record Pressed(HttpServletRequest request) {
    /** Whether the person finishes later. */
    boolean leaves() {
        return request.getParameter("quitter") != null;
    }

    /** Whether it only adds or removes something, and so stays on the page unchecked. */
    boolean staysUnchecked() {
        return Stream.of("ajouter", "retirer", "joindre", "enlever").anyMatch(name -> request.getParameter(name) != null);
    }

    /** Where on the page something was added. */
    String anchor() {
        String changed = request.getParameter("ajouter") != null
                ? request.getParameter("ajouter")
                : request.getParameter("joindre");
        return changed == null ? "" : "#" + changed.replaceAll("[^A-Za-z0-9_]", "");
    }
}

package fr.guichet.shared;

import jakarta.servlet.http.HttpServletRequest;

/** What htmx says about a request. */
public final class Htmx {
    private Htmx() {}

    /** Whether a part of a page is asked for, not a whole one. */
    public static boolean asks(HttpServletRequest request) {
        return "true".equals(request.getHeader("HX-Request")) && !"true".equals(request.getHeader("HX-Boosted"));
    }
}

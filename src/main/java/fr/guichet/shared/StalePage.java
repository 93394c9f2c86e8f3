package fr.guichet.shared;

import jakarta.servlet.http.HttpServletRequest;

/** Marks a request whose form was made for an earlier visit, so that the person is told to reload, not that nothing is there. */
public final class StalePage {
    static final String ATTRIBUTE = StalePage.class.getName();
    static final int WORDING = 419;

    private StalePage() {}

    /** To be called before the request is refused. */
    public static void mark(HttpServletRequest request) {
        request.setAttribute(ATTRIBUTE, true);
    }
}

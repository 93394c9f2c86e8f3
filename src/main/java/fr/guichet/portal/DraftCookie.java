package fr.guichet.portal;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The cookie by which a device finds the drafts that were begun on it without an account. */
final class DraftCookie {
    static final String NAME = "guichet_brouillon";
    private static final Duration KEPT = Duration.ofDays(30);

    private DraftCookie() {}

    static String set(String secret, boolean secure) {
        return cookie(secret, secure, KEPT);
    }

    static String clear(boolean secure) {
        return cookie("", secure, Duration.ZERO);
    }

    private static String cookie(String value, boolean secure, Duration age) {
        return ResponseCookie.from(NAME, value).httpOnly(true).secure(secure).sameSite("Lax").path("/").maxAge(age).build()
                .toString();
    }
}

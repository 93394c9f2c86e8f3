package fr.guichet.portal;

import java.time.Duration;
import org.springframework.http.ResponseCookie;

/** The cookie that keeps an invitation while its reader signs in, so that its secret stands in no other address. */
final class InvitationCookie {
    static final String NAME = "guichet_invitation";
    private static final Duration KEPT = Duration.ofHours(1);

    private InvitationCookie() {}

    static String set(String token, boolean secure) {
        return cookie(token, secure, KEPT);
    }

    static String clear(boolean secure) {
        return cookie("", secure, Duration.ZERO);
    }

    private static String cookie(String value, boolean secure, Duration age) {
        return ResponseCookie.from(NAME, value).httpOnly(true).secure(secure).sameSite("Lax").path("/invitation").maxAge(age)
                .build().toString();
    }
}

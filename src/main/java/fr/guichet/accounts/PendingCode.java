package fr.guichet.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.util.WebUtils;

/** The cookie that ties a code to the browser that asked for it, so that nobody can use up or guess the code of another. */
final class PendingCode {
    private static final String NAME = "guichet-connexion";

    private PendingCode() {}

    static void remember(UUID sent, HttpServletRequest request, HttpServletResponse response) {
        write(sent.toString(), CitizenSignIn.CODE_LIFE, request, response);
    }

    static void forget(HttpServletRequest request, HttpServletResponse response) {
        write("", Duration.ZERO, request, response);
    }

    static Optional<UUID> in(HttpServletRequest request) {
        try {
            return Optional.ofNullable(WebUtils.getCookie(request, NAME)).map(cookie -> UUID.fromString(cookie.getValue()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static void write(String value, Duration life, HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(NAME, value).path(request.getContextPath() + "/connexion")
                .maxAge(life).httpOnly(true).secure(request.isSecure()).sameSite("Lax").build().toString());
    }
}

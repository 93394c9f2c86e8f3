package fr.guichet.accounts;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.util.StringUtils;

/** The page to go on with after signing in, which is always one of ours. */
final class LocalPath {
    private static final int LONGEST = 500;

    private LocalPath() {}

    /** The wish, if it is a path on this site; otherwise the fallback. */
    static String orElse(@Nullable String wish, String fallback) {
        return wish != null && isLocal(wish) ? wish : fallback;
    }

    /** The page somebody was on: the address itself for a page, for a form the page that showed it. */
    static String pageOf(HttpServletRequest request) {
        String referer = request.getHeader(HttpHeaders.REFERER);
        if (request.getMethod().equals("GET") && request.getHeader("HX-Request") == null || referer == null) {
            String query = request.getQueryString();
            return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
        }
        try {
            URI page = new URI(referer);
            boolean ours = request.getServerName().equalsIgnoreCase(page.getHost());
            return ours ? page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()) : "/";
        } catch (URISyntaxException e) {
            return "/";
        }
    }

    private static boolean isLocal(String wish) {
        if (wish.length() > LONGEST || !wish.startsWith("/") || wish.startsWith("//") || wish.contains("\\")
                || !StringUtils.hasText(wish)) {
            return false;
        }
        try {
            URI uri = new URI(wish);
            return !uri.isAbsolute() && uri.getRawAuthority() == null && uri.getRawPath() != null
                    && !uri.getRawPath().contains("//");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}

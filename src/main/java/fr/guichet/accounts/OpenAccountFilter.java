package fr.guichet.accounts;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of an account that has been closed or changed since: one read by primary key for each page of somebody signed in. */
class OpenAccountFilter extends OncePerRequestFilter {
    private final JdbcClient jdbc;
    private final RequestMatcher unpersonal;

    /** @param unpersonal what is the same for everybody and asks for no account */
    OpenAccountFilter(JdbcClient jdbc, RequestMatcher unpersonal) {
        this.jdbc = jdbc;
        this.unpersonal = unpersonal;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return unpersonal.matches(request);
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication != null && authentication.getPrincipal() instanceof SignedIn who
                && !isStillOpen(who, authentication.getDetails())) {
            HttpSession session = request.getSession(false);
            if (session != null) {
                session.invalidate();
            }
            SecurityContextHolder.clearContext();
        }
        chain.doFilter(request, response);
    }

    private boolean isStillOpen(SignedIn who, @Nullable Object stamp) {
        return jdbc.sql("select 1 from accounts where id = :id and security_stamp = :stamp and closed_at is null")
                .param("id", who.id().value()).param("stamp", stamp).query(Integer.class).optional().isPresent();
    }
}

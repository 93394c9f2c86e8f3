package fr.guichet.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.util.UriComponentsBuilder;

/** Leads to the sign-in page of citizens or of agents, and back afterwards. An address that nobody has is not found. */
class SignInFirst implements AuthenticationEntryPoint {
    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException why)
            throws IOException {
        if (Addresses.OF_AGENTS.matches(request)) {
            lead("/agents/connexion", request, response);
        } else if (Addresses.OF_CITIZENS.matches(request)) {
            lead("/connexion", request, response);
        } else {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        }
    }

    private static void lead(String signIn, HttpServletRequest request, HttpServletResponse response) throws IOException {
        UriComponentsBuilder target = UriComponentsBuilder.fromPath(request.getContextPath() + signIn).queryParam("suite",
                "{suite}");
        if (wasSignedIn(request)) {
            target.queryParam("expiree");
        }
        String location = target.encode().buildAndExpand(LocalPath.pageOf(request)).toUriString();
        if (request.getHeader("HX-Request") != null) {
            response.setHeader("HX-Redirect", location);
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", location);
        }
    }

    private static boolean wasSignedIn(HttpServletRequest request) {
        return !request.getMethod().equals("GET")
                || request.getRequestedSessionId() != null && !request.isRequestedSessionIdValid();
    }
}

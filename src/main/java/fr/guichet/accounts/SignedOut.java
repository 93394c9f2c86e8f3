package fr.guichet.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;

/** After signing out: agents find their sign-in page, citizens the home page. */
class SignedOut implements LogoutSuccessHandler {
    @Override
    public void onLogoutSuccess(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication who)
            throws IOException {
        boolean agent = who != null && who.getPrincipal() instanceof SignedIn signedIn && signedIn.isAgent();
        response.sendRedirect(request.getContextPath() + (agent ? "/agents/connexion" : "/"));
    }
}

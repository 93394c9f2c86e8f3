package fr.guichet.accounts;

import fr.guichet.shared.StalePage;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;

/** What is not the viewer's is not found; a form whose token has gone says so; a body too big hides the token, and says that. */
class Refusal implements AccessDeniedHandler {
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException why) throws IOException {
        if (!(why instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isTooBig(request)) {
            response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
        } else {
            StalePage.mark(request);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private static boolean isTooBig(HttpServletRequest request) throws IOException {
        String type = request.getContentType();
        if (type == null || !type.startsWith("multipart/")) {
            return false;
        }
        try {
            request.getParts();
            return false;
        } catch (IllegalStateException | ServletException e) {
            return true;
        }
    }
}

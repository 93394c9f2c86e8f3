package fr.guichet.portal;

import fr.guichet.accounts.SignedIn;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the controllers and pages of this face who stands before them. */
@ControllerAdvice(basePackageClasses = HereAdvice.class)
class HereAdvice {
    @ModelAttribute("here")
    Here here(@AuthenticationPrincipal @Nullable SignedIn viewer,
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret, HttpServletRequest request) {
        return new Here(viewer, secret, request.getRequestURI().startsWith(request.getContextPath() + "/agents/"));
    }
}

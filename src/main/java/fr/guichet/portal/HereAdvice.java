package fr.guichet.portal;

import fr.guichet.accounts.SignedIn;
import fr.guichet.counter.Help;
import fr.guichet.counter.Helps;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;

/** Tells the controllers and pages of this face who stands before them. */
@ControllerAdvice(basePackageClasses = HereAdvice.class)
class HereAdvice {
    private static final Pattern DRAFT = Pattern.compile("/demarches/[^/]+/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})/.*");

    private final Helps helps;
    private final Clock clock;

    HereAdvice(Helps helps, Clock clock) {
        this.helps = helps;
        this.clock = clock;
    }

    /** The help that an agent gave with this draft is over. */
    private static final class HelpOver extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @ModelAttribute("here")
    Here here(@AuthenticationPrincipal @Nullable SignedIn viewer,
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret, HttpServletRequest request) {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        return new Here(viewer, secret, path.startsWith("/agents/"), help(viewer, path).orElse(null));
    }

    /** Citizens ask nothing of the database here. */
    private Optional<Help> help(@Nullable SignedIn viewer, String path) {
        Matcher draft = DRAFT.matcher(path);
        if (viewer == null || !viewer.isAgent() || !draft.matches()) {
            return Optional.empty();
        }
        Optional<Help> found = helps.with(UUID.fromString(draft.group(1)), viewer);
        found.ifPresent(help -> {
            if (!help.isOpenAt(clock.instant())) {
                throw new HelpOver();
            }
            helps.touch(help);
        });
        return found;
    }

    /** Whoever stands at the counter by now is asked first. */
    @ExceptionHandler(HelpOver.class)
    String over() {
        return "redirect:/agents/accueil?termine";
    }
}

package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.Htmx;
import fr.guichet.workspace.Preferences;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Switches the shortcuts of an agent on and off (WCAG 2.1.4). */
@Controller
class ShortcutsController {
    private final Preferences preferences;

    ShortcutsController(Preferences preferences) {
        this.preferences = preferences;
    }

    /** @param actifs given when they are to be used */
    @PostMapping("/agents/raccourcis")
    @Nullable
    String use(@RequestParam(required = false) @Nullable String actifs, @AuthenticationPrincipal SignedIn viewer,
            HttpServletRequest request, HttpServletResponse response, RedirectAttributes target) {
        boolean on = actifs != null;
        preferences.useShortcuts(viewer.id().value(), on);
        if (Htmx.asks(request)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return null;
        }
        target.addFlashAttribute("done", on ? "desk.done.shortcuts-on" : "desk.done.shortcuts-off");
        return "redirect:/agents/demandes";
    }
}

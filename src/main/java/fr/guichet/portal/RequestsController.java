package fr.guichet.portal;

import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.RequestReader;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;

/** The requests and drafts of the citizen who is signed in. */
@Controller
class RequestsController {
    private final RequestReader requests;
    private final Drafts drafts;

    RequestsController(RequestReader requests, Drafts drafts) {
        this.requests = requests;
        this.drafts = drafts;
    }

    @GetMapping("/mes-demandes")
    String list(@AuthenticationPrincipal SignedIn viewer,
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            Model model) {
        drafts.claim(Holders.of(viewer, secret), Holders.actor(viewer));
        model.addAttribute("requests", requests.of(viewer.id().value()).stream().map(RequestLine::of).toList());
        model.addAttribute("drafts", drafts.of(Holders.of(viewer, null)));
        return "portal/requests";
    }
}

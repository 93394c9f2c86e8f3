package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.RequestView;
import fr.guichet.sharing.Sharing;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ends the access of somebody who was invited to help, when the person calls or writes. */
@Controller
class GuestsController {
    private final CasePage page;
    private final Sharing sharing;
    private final Clock clock;

    GuestsController(CasePage page, Sharing sharing, Clock clock) {
        this.page = page;
        this.sharing = sharing;
        this.clock = clock;
    }

    @PostMapping("/agents/demandes/{number}/invites/{guest}/fin")
    String end(@PathVariable String number, @PathVariable UUID guest, @AuthenticationPrincipal SignedIn viewer,
            RedirectAttributes target) {
        RequestView view = page.open(number, viewer).with(Powers::receives).view();
        sharing.end(view.id().value(), guest, viewer.actor(), clock.instant());
        return CasePage.done(view, "desk.done.guest", target);
    }
}

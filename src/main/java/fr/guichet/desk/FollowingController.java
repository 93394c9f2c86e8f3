package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.correspondence.FollowInvitation;
import fr.guichet.requests.RequestView;
import java.time.Clock;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends another code to whoever asked on paper and has lost the one of the receipt. */
@Controller
class FollowingController {
    private final CasePage page;
    private final FollowInvitation invitation;
    private final Clock clock;

    FollowingController(CasePage page, FollowInvitation invitation, Clock clock) {
        this.page = page;
        this.invitation = invitation;
        this.clock = clock;
    }

    @PostMapping("/agents/demandes/{number}/code-de-suivi")
    String send(@PathVariable String number, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        RequestView view = page.open(number, viewer).with(Powers::receives).view();
        if (invitation.send(view, viewer.actor(), clock.instant())) {
            return CasePage.done(view, "desk.done.code", target);
        }
        target.addFlashAttribute("wrong", "desk.following.impossible");
        return "redirect:/agents/demandes/" + view.number();
    }
}

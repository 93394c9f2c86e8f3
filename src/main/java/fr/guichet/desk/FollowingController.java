package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.correspondence.FollowInvitation;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sends another code to whoever asked on paper and has lost the one of the receipt. */
@Controller
class FollowingController {
    private final CasePage page;
    private final FollowInvitation invitation;
    private final RequestDesk desk;
    private final Messages messages;
    private final TransactionTemplate transaction;
    private final Clock clock;

    FollowingController(CasePage page, FollowInvitation invitation, RequestDesk desk, Messages messages,
            TransactionTemplate transaction, Clock clock) {
        this.page = page;
        this.invitation = invitation;
        this.desk = desk;
        this.messages = messages;
        this.transaction = transaction;
        this.clock = clock;
    }

    @PostMapping("/agents/demandes/{number}/code-de-suivi")
    String send(@PathVariable String number, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        RequestView view = page.open(number, viewer).with(Powers::receives).view();
        Instant now = clock.instant();
        boolean sent = Boolean.TRUE.equals(transaction.execute(status -> {
            boolean written = invitation.send(view, now);
            if (written) {
                desk.note(view.id(), RequestAction.NOTICE_SENT, messages.text("desk.following.sent"), viewer.actor(), now);
            }
            return written;
        }));
        if (sent) {
            return CasePage.done(view, "desk.done.code", target);
        }
        target.addFlashAttribute("wrong", "desk.following.impossible");
        return "redirect:/agents/demandes/" + view.number();
    }
}

package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.correspondence.Recipient;
import fr.guichet.requests.PersonRequest;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Tells those who have made the same request for one person, each on their own case; nobody learns who the other is. */
@Controller
class SameRequestsController {
    private final CasePage page;
    private final CasePeople people;
    private final Answering answering;
    private final Messages messages;

    SameRequestsController(CasePage page, CasePeople people, Answering answering, Messages messages) {
        this.page = page;
        this.people = people;
        this.answering = answering;
        this.messages = messages;
    }

    /** A second click tells nobody twice. */
    @PostMapping("/agents/demandes/{number}/meme-demarche")
    String warn(@PathVariable String number, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        OpenCase open = page.open(number, viewer).with(Powers::receives);
        var same = people.same(open.view(), open.reach());
        if (!same.isEmpty()) {
            tell(open);
            for (PersonRequest other : same) {
                OpenCase theirs = page.open(other.number(), viewer);
                if (theirs.can().receives()) {
                    tell(theirs);
                }
            }
        }
        return CasePage.done(open.view(), "desk.done.warned", target);
    }

    private void tell(OpenCase open) {
        RequestView view = open.view();
        String text = messages.text("desk.people.warning");
        Optional<Recipient> to = page.recipient(view);
        if (to.isPresent() && answering.thread(view).stream().noneMatch(message -> message.text().equals(text))) {
            answering.answer(view, text, to.get(), open.viewer());
        }
    }
}

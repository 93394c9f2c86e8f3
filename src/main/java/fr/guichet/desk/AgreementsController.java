package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import fr.guichet.sharing.Agreements;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes that somebody whose yes a request needs has signed on paper, or asks them once more. */
@Controller
@RequestMapping("/agents/demandes/{number}/accords/{agreement}")
class AgreementsController {
    private final CasePage page;
    private final Agreements agreements;
    private final Messages messages;
    private final Clock clock;

    AgreementsController(CasePage page, Agreements agreements, Messages messages, Clock clock) {
        this.page = page;
        this.agreements = agreements;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping("/papier")
    String onPaper(@PathVariable String number, @PathVariable UUID agreement, @RequestParam(defaultValue = "") String papier,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::processes);
        TypedFields fields = new TypedFields(messages);
        String note = fields.text("papier", papier, "desk.agreements.note-missing");
        if (!fields.areRight()) {
            return page.wrong(open, fields.errors(), response, model);
        }
        agreements.onPaper(open.view().id().value(), agreement, note, viewer.actor(), clock.instant());
        return CasePage.done(open.view(), "desk.done.agreement", target);
    }

    @PostMapping("/relance")
    String again(@PathVariable String number, @PathVariable UUID agreement, @AuthenticationPrincipal SignedIn viewer,
            RedirectAttributes target) {
        RequestView view = page.open(number, viewer).with(Powers::receives).view();
        agreements.askAgain(view.id().value(), agreement, clock.instant());
        return CasePage.done(view, "desk.done.agreement-asked", target);
    }
}

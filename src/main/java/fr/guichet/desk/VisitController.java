package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.Assessment;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the medico-social team does with a case: the visit, and what it found. */
@Controller
@RequestMapping("/agents/demandes/{number}")
class VisitController {
    private final CasePage page;
    private final Seen seen;
    private final RequestDesk desk;
    private final Messages messages;
    private final Clock clock;

    VisitController(CasePage page, Seen seen, RequestDesk desk, Messages messages, Clock clock) {
        this.page = page;
        this.seen = seen;
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping("/visite")
    String plan(@PathVariable String number, @RequestParam("vu") long moves, @ModelAttribute("visit") VisitForm form,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::visits);
        RequestView view = open.view();
        seen.mustStill(view, moves);
        TypedFields fields = new TypedFields(messages);
        Optional<OffsetDateTime> on = form.on(LocalDate.now(clock), fields);
        if (on.isEmpty()) {
            model.addAttribute("opened", "visit");
            return page.wrong(open, fields.errors(), response, model);
        }
        desk.planVisit(view.id(), on.get(), form.visitor(), viewer.actor(), clock.instant());
        return CasePage.done(view, "desk.done.visit", target);
    }

    @PostMapping("/evaluation")
    String assess(@PathVariable String number, @RequestParam("vu") long moves, @ModelAttribute("assess") AssessmentForm form,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::visits);
        RequestView view = open.view();
        seen.mustStill(view, moves);
        TypedFields fields = new TypedFields(messages);
        Optional<Assessment> made = form.made(clock.instant(), fields);
        if (made.isEmpty()) {
            model.addAttribute("opened", "assess");
            return page.wrong(open, fields.errors(), response, model);
        }
        desk.assess(view.id(), made.get(), viewer.actor(), clock.instant());
        return CasePage.done(view, "desk.done.assessed", target);
    }
}

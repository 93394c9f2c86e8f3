package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.Proposal;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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

/** Leads the instruction of a case: what is missing, the complete file, the proposal, an end without decision, and who helps after a grant. */
@Controller
@RequestMapping("/agents/demandes/{number}")
class InstructionController {
    private final CasePage page;
    private final Seen seen;
    private final RequestDesk desk;
    private final DocumentRequests requests;
    private final Messages messages;
    private final Clock clock;

    InstructionController(CasePage page, Seen seen, RequestDesk desk, DocumentRequests requests, Messages messages, Clock clock) {
        this.page = page;
        this.seen = seen;
        this.desk = desk;
        this.requests = requests;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping("/demande-de-pieces")
    String ask(@PathVariable String number, @RequestParam("vu") long moves, @ModelAttribute("ask") AskForm form,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::processes);
        RequestView view = open.view();
        seen.mustStill(view, moves);
        TypedFields fields = new TypedFields(messages);
        Optional<LocalDate> due = form.due(LocalDate.now(clock), fields);
        if (due.isEmpty()) {
            model.addAttribute("opened", "ask");
            return page.wrong(open, fields.errors(), response, model);
        }
        requests.ask(view, form, due.get(), viewer.actor());
        return CasePage.done(view, "desk.done.asked", target);
    }

    @PostMapping("/dossier-complet")
    String complete(@PathVariable String number, @RequestParam("vu") long moves, @AuthenticationPrincipal SignedIn viewer,
            RedirectAttributes target) {
        RequestView view = page.open(number, viewer).with(Powers::processes).view();
        seen.mustStill(view, moves);
        desk.complete(view.id(), viewer.actor(), clock.instant());
        return CasePage.done(view, "desk.done.complete", target);
    }

    @PostMapping("/proposition")
    String propose(@PathVariable String number, @RequestParam("vu") long moves, @ModelAttribute("propose") ProposalForm form,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::processes);
        RequestView view = open.view();
        seen.mustStill(view, moves);
        TypedFields fields = new TypedFields(messages);
        Optional<Proposal> proposal = form.made(view, viewer.actor(), clock.instant(), fields);
        if (proposal.isEmpty()) {
            model.addAttribute("opened", "propose");
            return page.wrong(open, fields.errors(), response, model);
        }
        desk.propose(view.id(), proposal.get(), viewer.actor(), clock.instant());
        return CasePage.done(view, view.steps().isSigned() ? "desk.done.proposed" : "desk.done.decided", target);
    }

    @PostMapping("/aide-declaree")
    String noteHelper(@PathVariable String number, @RequestParam("vu") long moves, @RequestParam String helper,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::processes);
        RequestView view = open.view();
        seen.mustStill(view, moves);
        TypedFields fields = new TypedFields(messages);
        String said = fields.text("helper", helper, "desk.helper.missing");
        if (!fields.areRight()) {
            model.addAttribute("opened", "helper");
            return page.wrong(open, fields.errors(), response, model);
        }
        desk.declareHelper(view.id(), said, viewer.actor(), clock.instant());
        return CasePage.done(view, "desk.done.helper", target);
    }

    @PostMapping("/cloture")
    String close(@PathVariable String number, @RequestParam("vu") long moves, @ModelAttribute("close") ClosingForm form,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::processes);
        RequestView view = open.view();
        seen.mustStill(view, moves);
        TypedFields fields = new TypedFields(messages);
        if (!form.isRight(reason -> desk.canCloseFor(reason, view.id(), LocalDate.now(clock)), fields)) {
            model.addAttribute("opened", "close");
            return page.wrong(open, fields.errors(), response, model);
        }
        if (form.isTransfer()) {
            desk.passOn(view.id(), form.passedTo(), form.passedContact(), form.closingNote(), viewer.actor(), clock.instant());
        } else {
            desk.close(view.id(), form.closingReason(), form.closingNote(), viewer.actor(), clock.instant());
        }
        return CasePage.done(view, form.isTransfer() ? "desk.done.passed-on" : "desk.done.closed", target);
    }
}

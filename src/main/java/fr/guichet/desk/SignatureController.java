package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.Advance;
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

/** Signs what is proposed, or sends it back; grants help at once for an emergency. */
@Controller
@RequestMapping("/agents/demandes/{number}")
class SignatureController {
    private final CasePage page;
    private final Seen seen;
    private final RequestDesk desk;
    private final Messages messages;
    private final Clock clock;

    SignatureController(CasePage page, Seen seen, RequestDesk desk, Messages messages, Clock clock) {
        this.page = page;
        this.seen = seen;
        this.desk = desk;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping("/signature")
    String sign(@PathVariable String number, @RequestParam("vu") long moves, @AuthenticationPrincipal SignedIn viewer,
            RedirectAttributes target) {
        RequestView view = page.open(number, viewer).with(Powers::signs).view();
        seen.mustStill(view, moves);
        desk.decide(view.id(), viewer.actor(), clock.instant());
        return CasePage.done(view, "desk.done.signed", target);
    }

    @PostMapping("/avance")
    String grantAdvance(@PathVariable String number, @RequestParam("vu") long moves, @ModelAttribute("advance") AdvanceForm form,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::signs);
        RequestView view = open.view();
        seen.mustStill(view, moves);
        TypedFields fields = new TypedFields(messages);
        Optional<Advance> advance = form.made(LocalDate.now(clock), viewer.actor(), clock.instant(), fields);
        if (advance.isEmpty()) {
            model.addAttribute("opened", "advance");
            return page.wrong(open, fields.errors(), response, model);
        }
        desk.grantAdvance(view.id(), advance.get(), viewer.actor(), clock.instant());
        return CasePage.done(view, "desk.done.advance", target);
    }

    @PostMapping("/renvoi")
    String sendBack(@PathVariable String number, @RequestParam("vu") long moves, @RequestParam String backWhy,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::signs);
        RequestView view = open.view();
        seen.mustStill(view, moves);
        TypedFields fields = new TypedFields(messages);
        String why = fields.text("backWhy", backWhy, "desk.sign.back-missing");
        if (!fields.areRight()) {
            model.addAttribute("opened", "sign");
            return page.wrong(open, fields.errors(), response, model);
        }
        desk.sendBack(view.id(), why, viewer.actor(), clock.instant());
        return CasePage.done(view, "desk.done.sent-back", target);
    }
}

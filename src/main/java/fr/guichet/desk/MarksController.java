package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.labels.RequestLabels;
import fr.guichet.requests.Priority;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
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

/** The labels and the urgency of a case. */
@Controller
@RequestMapping("/agents/demandes/{number}")
class MarksController {
    private static final int LONGEST = 300;

    private final CasePage page;
    private final RequestLabels labels;
    private final Priority priority;
    private final Messages messages;
    private final Clock clock;

    MarksController(CasePage page, RequestLabels labels, Priority priority, Messages messages, Clock clock) {
        this.page = page;
        this.labels = labels;
        this.priority = priority;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping("/etiquettes")
    String put(@PathVariable String number, @RequestParam(defaultValue = "") String etiquette,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::receives);
        RequestView view = open.view();
        TypedFields fields = new TypedFields(messages);
        fields.text("etiquette", etiquette, "desk.marks.no-label");
        if (!fields.areRight()) {
            return page.wrong(open, fields.errors(), response, model);
        }
        labels.put(view.id(), UUID.fromString(etiquette), viewer.actor(), clock.instant());
        return CasePage.done(view, "desk.done.labelled", target);
    }

    @PostMapping("/etiquettes/{label}/retrait")
    String take(@PathVariable String number, @PathVariable UUID label, @AuthenticationPrincipal SignedIn viewer,
            RedirectAttributes target) {
        OpenCase open = page.open(number, viewer).with(Powers::receives);
        RequestView view = open.view();
        labels.take(view.id(), label, viewer.actor(), clock.instant());
        return CasePage.done(view, "desk.done.unlabelled", target);
    }

    /** @param urgente oui or non */
    @PostMapping("/urgence")
    String prioritise(@PathVariable String number, @RequestParam String urgente,
            @RequestParam(defaultValue = "") String motif,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::receives);
        RequestView view = open.view();
        TypedFields fields = new TypedFields(messages);
        String reason = fields.text("motif", motif, "desk.marks.no-reason");
        if (reason.length() > LONGEST) {
            fields.wrong("motif", "desk.marks.reason-long", LONGEST);
        }
        if (!fields.areRight()) {
            model.addAttribute("opened", "urgent");
            model.addAttribute("typedReason", motif);
            return page.wrong(open, fields.errors(), response, model);
        }
        boolean urgent = urgente.equals("oui");
        priority.set(view.id(), urgent, reason, viewer.actor(), clock.instant());
        return CasePage.done(view, urgent ? "desk.done.urgent" : "desk.done.not-urgent", target);
    }
}

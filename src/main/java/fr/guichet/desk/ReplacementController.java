package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.correspondence.FollowInvitation;
import fr.guichet.mandates.Capacity;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.NewMandate;
import fr.guichet.mandates.Proof;
import fr.guichet.mandates.Scope;
import fr.guichet.mandates.Successions;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Enters a new judgment that names another holder: the former one is cut off at once, the new one is invited, the case goes on. */
@Controller
@RequestMapping("/agents/demandes/{number}/mandats/{mandate}/remplacement")
class ReplacementController {
    private final CasePage page;
    private final Mandates mandates;
    private final Successions successions;
    private final RequestReader reader;
    private final FollowInvitation invitation;
    private final Messages messages;
    private final Clock clock;

    ReplacementController(CasePage page, Mandates mandates, Successions successions, RequestReader reader,
            FollowInvitation invitation, Messages messages, Clock clock) {
        this.page = page;
        this.mandates = mandates;
        this.successions = successions;
        this.reader = reader;
        this.invitation = invitation;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable String number, @PathVariable UUID mandate, @AuthenticationPrincipal SignedIn viewer, Model model) {
        RequestView view = page.open(number, viewer).with(Powers::processes).view();
        return show(view, replaceable(view, mandate), ReplacementForm.EMPTY, model);
    }

    @PostMapping
    String replace(@PathVariable String number, @PathVariable UUID mandate,
            @ModelAttribute(name = "typed", binding = true) ReplacementForm typed, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        RequestView view = page.open(number, viewer).with(Powers::processes).view();
        MandateView old = replaceable(view, mandate);
        TypedFields fields = new TypedFields(messages);
        ReplacementForm.Read read = typed.read(fields, LocalDate.now(clock));
        if (read == null) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("errors", fields.errors());
            return show(view, old, typed, model);
        }
        List<UUID> open = Stream.concat(reader.named(old.requests()).stream().filter(one -> !one.ended())
                .map(one -> one.id().value()), Stream.of(view.id().value())).distinct().toList();
        successions.replace(old.id(), judged(old, read), open, ReplacementForm.text(typed.note()), viewer.actor(),
                clock.instant());
        open.forEach(one -> invitation.send(reader.request(new RequestId(one)), viewer.actor(), clock.instant()));
        return CasePage.done(view, "desk.done.replaced", target) + "#mandat";
    }

    private NewMandate judged(MandateView old, ReplacementForm.Read read) {
        return new NewMandate(null, old.subject(), old.subjectName(), old.subjectBirthDate(), read.holder(),
                Capacity.LEGAL_REPRESENTATIVE, read.kind(), EnumSet.allOf(Scope.class), Proof.JUDGMENT, LocalDate.now(clock),
                null,
                read.judgment(), false, old.form(), old.id());
    }

    private MandateView replaceable(RequestView view, UUID mandate) {
        return mandates.ofRequest(view.id().value()).stream()
                .filter(one -> one.id().value().equals(mandate) && one.canBeReplaced())
                .findFirst().orElseThrow(() -> new NotFound("mandate " + mandate));
    }

    private static String show(RequestView view, MandateView old, ReplacementForm typed, Model model) {
        model.addAttribute("view", view);
        model.addAttribute("mandate", old);
        model.addAttribute("typed", typed);
        model.addAttribute("kinds", ReplacementForm.kinds());
        return "desk/replacement";
    }
}

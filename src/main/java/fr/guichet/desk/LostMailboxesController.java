package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.recovery.IdentityProof;
import fr.guichet.recovery.Recoveries;
import fr.guichet.recovery.Recovery;
import fr.guichet.requests.RequestReader;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Citizens who have lost their mailbox: an agent who processes a request of theirs makes sure of who asks, and says yes or no. */
@Controller
@RequestMapping("/agents/adresses-perdues")
class LostMailboxesController {
    private static final int SHORTEST = 5;
    private static final int LONGEST = 1000;

    private final Rights rights;
    private final Recoveries recoveries;
    private final RequestReader requests;
    private final Messages messages;
    private final Clock clock;

    LostMailboxesController(Rights rights, Recoveries recoveries, RequestReader requests, Messages messages, Clock clock) {
        this.rights = rights;
        this.recoveries = recoveries;
        this.requests = requests;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedIn viewer, Model model) {
        model.addAttribute("lost", recoveries.open(rights.reach(viewer.id())));
        return "desk/lost-mailboxes";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, Model model) {
        return page(id, viewer, new InputErrors(), "", model);
    }

    @PostMapping("/{id}/accord")
    String approve(@PathVariable UUID id, @RequestParam(defaultValue = "") String preuve,
            @RequestParam(defaultValue = "") String precision, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, RedirectAttributes target, Model model) {
        Reach reach = rights.reach(viewer.id());
        recoveries.find(id, reach);
        TypedFields fields = new TypedFields(messages);
        if (List.of(IdentityProof.values()).stream().map(Enum::name).noneMatch(preuve::equals)) {
            fields.wrong("preuve", "desk.lost.proof-missing");
        }
        String note = text("precision", precision, "desk.lost.note-missing", fields);
        if (!fields.areRight()) {
            return wrong(id, viewer, fields.errors(), preuve, precision, response, model);
        }
        recoveries.approve(id, reach, IdentityProof.valueOf(preuve), note, viewer, clock.instant());
        target.addFlashAttribute("done", "desk.lost.approved");
        return "redirect:/agents/adresses-perdues";
    }

    @PostMapping("/{id}/refus")
    String refuse(@PathVariable UUID id, @RequestParam(defaultValue = "") String motif,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        Reach reach = rights.reach(viewer.id());
        recoveries.find(id, reach);
        TypedFields fields = new TypedFields(messages);
        String reason = text("motif", motif, "desk.lost.reason-missing", fields);
        if (!fields.areRight()) {
            return wrong(id, viewer, fields.errors(), "", motif, response, model);
        }
        recoveries.refuse(id, reach, reason, viewer, clock.instant());
        target.addFlashAttribute("done", "desk.lost.refused");
        return "redirect:/agents/adresses-perdues";
    }

    private String text(String field, String typed, String key, TypedFields fields) {
        String text = typed.strip();
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            fields.wrong(field, key);
        }
        return text;
    }

    private String wrong(UUID id, SignedIn viewer, InputErrors errors, String proof, String typed, HttpServletResponse response,
            Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("typed", typed);
        return page(id, viewer, errors, proof, model);
    }

    private String page(UUID id, SignedIn viewer, InputErrors errors, String proof, Model model) {
        Reach reach = rights.reach(viewer.id());
        Recovery recovery = recoveries.find(id, reach);
        model.addAttribute("one", recovery);
        model.addAttribute("known", recovery.account() == null ? List.of() : requests.known(recovery.account(), reach));
        model.addAttribute("proofs", IdentityProof.values());
        model.addAttribute("proof", proof);
        model.addAttribute("errors", errors);
        return "desk/lost-mailbox";
    }
}

package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.rights.EmergencyAccesses;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
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

/** Opens a request that is not one's own when it cannot wait, and shows such accesses to those who answer for the request. */
@Controller
@RequestMapping("/agents/acces-urgent")
class EmergencyController {
    private static final int MOST = 100;
    private static final int SHORTEST_REASON = 15;

    private final EmergencyAccesses accesses;
    private final Rights rights;
    private final Messages messages;

    EmergencyController(EmergencyAccesses accesses, Rights rights, Messages messages) {
        this.accesses = accesses;
        this.rights = rights;
        this.messages = messages;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "") String numero, @AuthenticationPrincipal SignedIn viewer, Model model) {
        return page(numero, "", new InputErrors(), viewer, model);
    }

    @PostMapping
    String open(@RequestParam(defaultValue = "") String number, @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        TypedFields fields = new TypedFields(messages);
        String wanted = fields.text("number", number, "desk.emergency.number-missing");
        String why = fields.text("reason", reason, "desk.emergency.reason-missing");
        if (fields.areRight() && (why.length() < SHORTEST_REASON || why.length() > 1000)) {
            fields.wrong("reason", "desk.emergency.reason-short");
        }
        Optional<String> opened = fields.areRight() ? accesses.open(viewer, wanted, why) : Optional.empty();
        if (opened.isEmpty() && fields.areRight()) {
            fields.wrong("number", "desk.emergency.number-unknown");
        }
        if (opened.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(number, reason, fields.errors(), viewer, model);
        }
        target.addFlashAttribute("done", "desk.done.emergency");
        return "redirect:/agents/demandes/" + opened.get();
    }

    @PostMapping("/{access}/vu")
    String seen(@PathVariable UUID access, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        accesses.seen(viewer, rights.reach(viewer.id()), access);
        target.addFlashAttribute("done", "desk.done.emergency-seen");
        return "redirect:/agents/acces-urgent";
    }

    private String page(String number, String reason, InputErrors errors, SignedIn viewer, Model model) {
        Reach reach = rights.reach(viewer.id());
        model.addAttribute("number", number);
        model.addAttribute("reason", reason);
        model.addAttribute("errors", errors);
        model.addAttribute("manages", reach.somewhere().may(Level.MANAGE));
        model.addAttribute("accesses", accesses.toSee(reach, MOST));
        return "desk/emergency";
    }
}

package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Who owns a request: taken, handed over, or given back. */
@Controller
class AssignmentController {
    private final Assignments assignments;

    AssignmentController(Assignments assignments) {
        this.assignments = assignments;
    }

    /** @param suite the selection of the queue to come back to, when it was asked for there */
    @PostMapping("/agents/demandes/{number}/prise")
    String take(@PathVariable String number, @RequestParam MultiValueMap<String, String> suite,
            @RequestParam @Nullable String file,
            @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        assignments.take(number, viewer);
        target.addFlashAttribute("done", "desk.done.taken");
        return "redirect:" + (file == null ? "/agents/demandes/" + number : QueueLinks.address(QueueLinks.said(suite)));
    }

    /** @param attribution an agent; empty for nobody */
    @PostMapping("/agents/demandes/{number}/attribution")
    String assign(@PathVariable String number, @RequestParam String attribution, @AuthenticationPrincipal SignedIn viewer,
            RedirectAttributes target) {
        assignments.assign(number, attribution.isEmpty() ? null : UUID.fromString(attribution), viewer);
        target.addFlashAttribute("done", "desk.done.assigned");
        return "redirect:/agents/demandes/" + number;
    }
}

package fr.guichet.intake;

import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.DraftChanges;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a new version of the form changed for a paper entry, and the answers that it set aside. */
@Controller
@RequestMapping("/agents/saisie/{draft}/changements")
@RolesAllowed({"RECEPTION", "INSTRUCTION", "DECISION", "AGENT"})
class EntryChangesController {
    private final Entries entries;
    private final EntryPages pages;
    private final DraftChanges changes;

    EntryChangesController(Entries entries, EntryPages pages, DraftChanges changes) {
        this.entries = entries;
        this.pages = pages;
        this.changes = changes;
    }

    @GetMapping
    String show(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn viewer, Model model) {
        OpenEntry open = entries.open(draft, viewer);
        pages.frame(open, null, model);
        model.addAttribute("changes", changes.of(open.draft()));
        return "intake/changes";
    }

    /** The agent has read it and goes on. */
    @PostMapping
    String goOn(@PathVariable UUID draft, @AuthenticationPrincipal SignedIn viewer) {
        OpenEntry open = entries.open(draft, viewer);
        changes.told(open.draft().id());
        return "redirect:/agents/saisie/%s/%s".formatted(draft, open.steps().getFirst().id());
    }

    @PostMapping("/reprise")
    String takeBack(@PathVariable UUID draft, @RequestParam UUID reponse, @RequestParam String question,
            @AuthenticationPrincipal SignedIn viewer) {
        changes.takeBack(entries.open(draft, viewer).draft().id(), reponse, question);
        return "redirect:/agents/saisie/" + draft + "/changements";
    }

    @PostMapping("/effacement")
    String erase(@PathVariable UUID draft, @RequestParam UUID reponse, @AuthenticationPrincipal SignedIn viewer) {
        changes.erase(entries.open(draft, viewer).draft().id(), reponse);
        return "redirect:/agents/saisie/" + draft + "/changements";
    }
}

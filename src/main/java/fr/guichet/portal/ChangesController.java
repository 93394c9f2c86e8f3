package fr.guichet.portal;

import fr.guichet.requests.Draft;
import fr.guichet.requests.DraftChanges;
import fr.guichet.shared.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a new version of the form changed for a draft, and the answers that it set aside. */
@Controller
@RequestMapping({"/demarches/{slug}/{draft}/changements", "/agents/demarches/{slug}/{draft}/changements"})
class ChangesController {
    private final FillingPages pages;
    private final DraftChanges changes;

    ChangesController(FillingPages pages, DraftChanges changes) {
        this.pages = pages;
        this.changes = changes;
    }

    @GetMapping
    String show(@PathVariable UUID draft, @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        Draft open = own(draft, here);
        model.addAttribute("draft", open);
        model.addAttribute("form", open.form().definition());
        model.addAttribute("changes", changes.of(open));
        return "portal/changes";
    }

    /** The person has read it and goes on. */
    @PostMapping
    String goOn(@PathVariable UUID draft, @ModelAttribute(name = "here", binding = false) Here here) {
        Draft open = own(draft, here);
        changes.told(open.id());
        return address(here, open) + "/reprise";
    }

    @PostMapping("/reprise")
    String takeBack(@PathVariable UUID draft, @RequestParam UUID reponse, @RequestParam String question,
            @ModelAttribute(name = "here", binding = false) Here here) {
        Draft open = own(draft, here);
        changes.takeBack(open.id(), reponse, question);
        return address(here, open) + "/changements";
    }

    @PostMapping("/effacement")
    String erase(@PathVariable UUID draft, @RequestParam UUID reponse,
            @ModelAttribute(name = "here", binding = false) Here here) {
        Draft open = own(draft, here);
        changes.erase(open.id(), reponse);
        return address(here, open) + "/changements";
    }

    /** A guest knows no earlier version, and sees nothing of what was set aside. */
    private Draft own(UUID draft, Here here) {
        Draft open = pages.open(draft, here);
        if (open.guest() != null) {
            throw new NotFound("changes of " + draft);
        }
        return open;
    }

    private static String address(Here here, Draft draft) {
        return "redirect:%s/%s/%s".formatted(here.forms(), draft.form().definition().slug(), draft.id());
    }
}

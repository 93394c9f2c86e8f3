package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.Outcome;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Set;
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

/** Publishes what was prepared, exactly as the page showed it, or gives it up. */
@Controller
@RequestMapping("/administration/demarches/{slug}/preparation")
@RolesAllowed("ADMINISTRATION")
class PublicationController {
    private final Blueprints blueprints;
    private final PublicationPages pages;
    private final OutcomeWords words;

    PublicationController(Blueprints blueprints, PublicationPages pages, OutcomeWords words) {
        this.blueprints = blueprints;
        this.pages = pages;
        this.words = words;
    }

    @GetMapping("/publication")
    String ask(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer, Model model) {
        return pages.show(open(slug), "", new InputErrors(), viewer, model);
    }

    /** @param revision what the page showed @param note what this version changes, for those who look at it later @param accepte examples that may give something else */
    @PostMapping("/publication")
    String publish(@PathVariable String slug, @RequestParam int revision, @RequestParam int base,
            @RequestParam(defaultValue = "") String note, @RequestParam(defaultValue = "") Set<String> accepte,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        Outcome outcome = blueprints.publish(slug, new Blueprints.Seen(revision, base, accepte), note.replace('\'', '’').strip(),
                viewer.actor());
        if (outcome.isKept()) {
            target.addFlashAttribute("done", "editor.publish.done");
            return "redirect:/administration/demarches/" + slug;
        }
        InputErrors errors = new InputErrors();
        errors.add(new InputError("publication-titre", words.of(outcome)));
        response.setStatus(HttpStatus.CONFLICT.value());
        return pages.show(open(slug), note, errors, viewer, model);
    }

    @GetMapping("/abandon")
    String askToDiscard(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer, Model model) {
        return pages.discard(open(slug), viewer, model);
    }

    @PostMapping("/abandon")
    String discard(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        blueprints.discard(slug, viewer.actor());
        target.addFlashAttribute("done", "editor.discard.done");
        return "redirect:/administration/demarches";
    }

    private Blueprint open(String slug) {
        return blueprints.open(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
    }

}

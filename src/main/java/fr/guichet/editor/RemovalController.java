package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.BlueprintEdits;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.Outcome;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Takes away what others need, after naming them. */
@Controller
@RequestMapping("/administration/demarches/{slug}/preparation/suppression")
@RolesAllowed("ADMINISTRATION")
class RemovalController {
    private final Blueprints blueprints;
    private final BlueprintEdits edits;
    private final Screen screen;
    private final OutcomeWords words;
    private final Places places;

    RemovalController(Blueprints blueprints, BlueprintEdits edits, Screen screen, OutcomeWords words, Places places) {
        this.blueprints = blueprints;
        this.edits = edits;
        this.screen = screen;
        this.words = words;
        this.places = places;
    }

    @GetMapping
    String ask(@PathVariable String slug, @RequestParam String element, @AuthenticationPrincipal SignedIn viewer, Model model) {
        Blueprint blueprint = blueprints.open(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
        Element asked = blueprint.element(ElementId.parse(element)).orElseThrow(() -> new NotFound("element " + element));
        screen.head(blueprint, viewer, model);
        model.addAttribute("here", element);
        model.addAttribute("label", asked.label());
        model.addAttribute("needed", blueprint.dependants(asked.id()).stream().map(places::of).toList());
        return "editor/removal";
    }

    @PostMapping
    String remove(@PathVariable String slug, @RequestParam String element, @AuthenticationPrincipal SignedIn viewer,
            RedirectAttributes target) {
        Outcome outcome = edits.remove(slug, viewer.actor(), ElementId.parse(element));
        if (outcome instanceof Outcome.Kept kept) {
            return "redirect:" + Addresses.of(slug, kept.element());
        }
        target.addFlashAttribute("refused", words.of(outcome));
        return "redirect:" + Addresses.of(slug, ElementId.FORM);
    }
}

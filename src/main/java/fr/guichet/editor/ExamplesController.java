package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.Outcome;
import fr.guichet.blueprints.Trial;
import fr.guichet.blueprints.Trials;
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

/** The examples of a form in preparation: what comes of each now, and what has to. */
@Controller
@RequestMapping("/administration/demarches/{slug}/preparation/exemples")
@RolesAllowed("ADMINISTRATION")
class ExamplesController {
    private final Blueprints blueprints;
    private final Trials trials;
    private final ExamplePages pages;
    private final ExampleDesk desk;
    private final OutcomeWords words;

    ExamplesController(Blueprints blueprints, Trials trials, ExamplePages pages, ExampleDesk desk, OutcomeWords words) {
        this.blueprints = blueprints;
        this.trials = trials;
        this.pages = pages;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    String list(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer, Model model) {
        return pages.show(open(slug), viewer, model);
    }

    /** Expects from now on what the page showed that comes of it. @param revision of the version that the page showed */
    @PostMapping("/{id}/resultat")
    String accept(@PathVariable String slug, @PathVariable String id, @RequestParam int revision,
            @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        Blueprint blueprint = open(slug);
        if (blueprint.revision() != revision) {
            target.addFlashAttribute("refused", words.changedBy(blueprint.updatedBy()));
            return list(slug);
        }
        return done(slug, desk.accept(blueprint, id, viewer.actor()), target);
    }

    @PostMapping("/{id}/nom")
    String rename(@PathVariable String slug, @PathVariable String id, @RequestParam(defaultValue = "") String nom,
            @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        String name = ExampleName.clean(nom);
        if (name.isEmpty()) {
            target.addFlashAttribute("refused", words.nameless());
            return list(slug);
        }
        return done(slug, desk.rename(open(slug), id, name, viewer.actor()), target);
    }

    @PostMapping("/{id}/suppression")
    String remove(@PathVariable String slug, @PathVariable String id, @AuthenticationPrincipal SignedIn viewer,
            RedirectAttributes target) {
        return done(slug, desk.remove(open(slug), id, viewer.actor()), target);
    }

    /** Opens an example as a trial, at its end. */
    @PostMapping("/{id}/essai")
    String open(@PathVariable String slug, @PathVariable String id, @AuthenticationPrincipal SignedIn viewer) {
        Blueprint blueprint = open(slug);
        trials.keep(blueprint, viewer.actor(),
                blueprint.form().examples().stream().filter(example -> example.id().equals(id)).findFirst().map(Trial::of)
                        .orElseThrow(() -> new NotFound("example " + id)));
        return "redirect:/administration/demarches/%s/preparation/fin-essai".formatted(slug);
    }

    private String done(String slug, Outcome outcome, RedirectAttributes target) {
        if (!outcome.isKept()) {
            target.addFlashAttribute("refused", words.of(outcome));
        }
        return list(slug);
    }

    private static String list(String slug) {
        return "redirect:/administration/demarches/%s/preparation/exemples".formatted(slug);
    }

    private Blueprint open(String slug) {
        return blueprints.open(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
    }
}

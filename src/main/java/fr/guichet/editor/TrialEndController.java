package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.Trials;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;

/** Says at the end of a trial what the form has made of the answers. */
@Controller
@RequestMapping("/administration/demarches/{slug}/preparation/fin-essai")
@RolesAllowed("ADMINISTRATION")
class TrialEndController {
    private final Blueprints blueprints;
    private final Trials trials;
    private final TrialPages pages;
    private final TrialEnds ends;

    TrialEndController(Blueprints blueprints, Trials trials, TrialPages pages, TrialEnds ends) {
        this.blueprints = blueprints;
        this.trials = trials;
        this.pages = pages;
        this.ends = ends;
    }

    @GetMapping
    String end(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer, Model model) {
        Blueprint blueprint = blueprints.open(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
        return ends.show(pages.situation(blueprint, trials.of(blueprint, viewer.actor())), model);
    }
}

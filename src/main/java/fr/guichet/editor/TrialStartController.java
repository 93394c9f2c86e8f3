package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.Trial;
import fr.guichet.blueprints.Trials;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Question.Filing;
import fr.guichet.questions.Questionnaire;
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

/** Begins a trial of a form in preparation, or goes on with it. */
@Controller
@RequestMapping("/administration/demarches/{slug}/preparation")
@RolesAllowed("ADMINISTRATION")
class TrialStartController {
    private final Blueprints blueprints;
    private final Trials trials;
    private final TrialPages pages;
    private final Questionnaire questionnaire;

    TrialStartController(Blueprints blueprints, Trials trials, TrialPages pages, Questionnaire questionnaire) {
        this.blueprints = blueprints;
        this.trials = trials;
        this.pages = pages;
        this.questionnaire = questionnaire;
    }

    /** Begins on the page from which a citizen begins; goes on where something is missing. */
    @GetMapping("/essai")
    String resume(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer, Model model) {
        Blueprint blueprint = open(slug);
        Trial trial = trials.of(blueprint, viewer.actor());
        Journey journey = Journey.of(pages.situation(blueprint, trial));
        if (journey.pages().isEmpty()) {
            return TrialController.end(slug);
        }
        return trial.isUntouched() && !journey.situation().form().whoMayFile().filesNothing()
                ? pages.start(journey, model)
                : TrialController.at(slug, questionnaire.firstUnfinished(journey));
    }

    @PostMapping("/nouvel-essai")
    String begin(@PathVariable String slug, @RequestParam(defaultValue = "online") Filing filing,
            @AuthenticationPrincipal SignedIn viewer) {
        trials.keep(open(slug), viewer.actor(), Trial.begun(filing));
        return TrialController.resume(slug);
    }

    private Blueprint open(String slug) {
        return blueprints.open(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
    }
}

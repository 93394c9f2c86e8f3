package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.Outcome;
import fr.guichet.blueprints.Trial;
import fr.guichet.blueprints.Trials;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
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

/** Says at the end of a trial what the form has made of the answers, and keeps it as an example. */
@Controller
@RequestMapping("/administration/demarches/{slug}/preparation/fin-essai")
@RolesAllowed("ADMINISTRATION")
class TrialEndController {
    private final Blueprints blueprints;
    private final Trials trials;
    private final TrialEnds ends;
    private final ExampleDesk desk;
    private final OutcomeWords words;

    TrialEndController(Blueprints blueprints, Trials trials, TrialEnds ends, ExampleDesk desk, OutcomeWords words) {
        this.blueprints = blueprints;
        this.trials = trials;
        this.ends = ends;
        this.desk = desk;
        this.words = words;
    }

    @GetMapping
    String end(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer, Model model) {
        Blueprint blueprint = open(slug);
        return ends.show(blueprint, trials.of(blueprint, viewer.actor()), "", new InputErrors(), model);
    }

    /**
     * Keeps the trial as an example that expects what the page showed.
     *
     * @param remplace whether it takes the place of the example from which it was opened
     * @param revision of the version that the page showed
     */
    @PostMapping
    String keep(@PathVariable String slug, @RequestParam(defaultValue = "") String nom,
            @RequestParam(required = false) boolean remplace,
            @RequestParam int revision, @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response,
            RedirectAttributes target, Model model) {
        Blueprint blueprint = open(slug);
        Trial trial = trials.of(blueprint, viewer.actor());
        String name = ExampleName.clean(nom);
        if (name.isEmpty() || blueprint.revision() != revision) {
            response.setStatus((name.isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT).value());
            InputErrors errors = new InputErrors();
            errors.add(new InputError("nom", name.isEmpty() ? words.nameless() : words.changedBy(blueprint.updatedBy())));
            return ends.show(blueprint, trial, nom, errors, model);
        }
        Outcome outcome = remplace
                ? desk.replace(blueprint, trial, name, viewer.actor())
                : desk.add(blueprint, trial, name, viewer.actor());
        if (!outcome.isKept()) {
            target.addFlashAttribute("refused", words.of(outcome));
        }
        return "redirect:/administration/demarches/%s/preparation/exemples".formatted(slug);
    }

    private Blueprint open(String slug) {
        return blueprints.open(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
    }
}

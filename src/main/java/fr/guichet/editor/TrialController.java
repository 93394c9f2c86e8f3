package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.Trial;
import fr.guichet.blueprints.Trials;
import fr.guichet.forms.Answers;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question.Filing;
import fr.guichet.forms.Situation;
import fr.guichet.questions.Problem;
import fr.guichet.questions.Questionnaire;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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

/** Walks through a form in preparation as a citizen would. Nothing is filed, and no request is made. */
@Controller
@RequestMapping("/administration/demarches/{slug}/preparation/essai")
@RolesAllowed("ADMINISTRATION")
class TrialController {
    private final Blueprints blueprints;
    private final Trials trials;
    private final TrialPages pages;
    private final Questionnaire questionnaire;

    TrialController(Blueprints blueprints, Trials trials, TrialPages pages, Questionnaire questionnaire) {
        this.blueprints = blueprints;
        this.trials = trials;
        this.pages = pages;
        this.questionnaire = questionnaire;
    }

    /** Goes on where something is missing. */
    @GetMapping
    String resume(@PathVariable String slug, @AuthenticationPrincipal SignedIn viewer) {
        Blueprint blueprint = open(slug);
        Journey journey = Journey.of(pages.situation(blueprint, trials.of(blueprint, viewer.actor())));
        return journey.pages().isEmpty() ? at(slug, "fin") : at(slug, pages.firstUnfinished(journey).id());
    }

    @PostMapping("/debut")
    String begin(@PathVariable String slug, @RequestParam(defaultValue = "online") Filing filing,
            @AuthenticationPrincipal SignedIn viewer) {
        trials.keep(open(slug), viewer.actor(), new Trial(filing, Answers.NONE, Set.of()));
        return "redirect:/administration/demarches/" + slug + "/preparation/essai";
    }

    @GetMapping("/{page}")
    String page(@PathVariable String slug, @PathVariable String page, @AuthenticationPrincipal SignedIn viewer, Model model) {
        Blueprint blueprint = open(slug);
        Situation situation = pages.situation(blueprint, trials.of(blueprint, viewer.actor()));
        if (page.equals("fin")) {
            return pages.end(blueprint, situation, model);
        }
        return Journey.of(situation).page(page).map(asked -> pages.show(blueprint, situation, asked, List.of(), model))
                .orElseGet(() -> "redirect:/administration/demarches/" + slug + "/preparation/essai");
    }

    @PostMapping("/{page}")
    String submit(@PathVariable String slug, @PathVariable String page, @AuthenticationPrincipal SignedIn viewer,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        Blueprint blueprint = open(slug);
        Trial before = trials.of(blueprint, viewer.actor());
        Situation shown = pages.situation(blueprint, before);
        Page asked = shown.form().page(page).orElseThrow(() -> new NotFound("page " + page));
        Trial typed = before.with(questionnaire.read(asked, shown, request.getParameterMap()),
                pages.attached(before, asked, request));
        trials.keep(blueprint, viewer.actor(), typed);
        Situation situation = pages.situation(blueprint, typed);
        if (questionnaire.changesItems(request.getParameterMap()) || request.getParameter("actualiser") != null) {
            return at(slug, page);
        }
        List<Problem> problems = questionnaire.check(situation, asked);
        if (problems.stream().anyMatch(Problem::isError)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.show(blueprint, situation, asked, problems, model);
        }
        return at(slug, Journey.of(situation).after(asked).map(Page::id).orElse("fin"));
    }

    private static String at(String slug, String page) {
        return "redirect:/administration/demarches/%s/preparation/essai/%s".formatted(slug, page);
    }

    private Blueprint open(String slug) {
        return blueprints.open(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
    }
}

package fr.guichet.editor;

import fr.guichet.accounts.SignedIn;
import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Blueprints;
import fr.guichet.blueprints.Trial;
import fr.guichet.blueprints.Trials;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Situation;
import fr.guichet.questions.Questionnaire;
import fr.guichet.shared.Htmx;
import fr.guichet.shared.NotFound;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Walks through a form in preparation as a citizen would, or as an agent from paper. Nothing is filed, and no request is made. */
@Controller
@RequestMapping("/administration/demarches/{slug}/preparation/essai/{page}")
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

    @GetMapping
    String page(@PathVariable String slug, @PathVariable String page, @RequestParam @Nullable String retour,
            @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target, Model model) {
        Blueprint blueprint = open(slug);
        Situation situation = pages.situation(blueprint, trials.of(blueprint, viewer.actor()));
        return Journey.of(situation).page(page).map(asked -> pages.show(situation, asked, retour, model))
                .orElseGet(() -> elsewhere(slug, target));
    }

    @PostMapping
    String submit(@PathVariable String slug, @PathVariable String page, @RequestParam @Nullable String retour,
            @AuthenticationPrincipal SignedIn viewer, HttpServletRequest request, HttpServletResponse response,
            RedirectAttributes target, Model model) {
        Blueprint blueprint = open(slug);
        Trial before = trials.of(blueprint, viewer.actor());
        Situation shown = pages.situation(blueprint, before);
        Optional<Page> known = shown.form().page(page);
        if (known.isEmpty()) {
            return elsewhere(slug, target);
        }
        Page asked = known.get();
        Trial typed = before.with(Htmx.asks(request)
                ? questionnaire.readMeanwhile(asked, shown, request.getParameterMap())
                : questionnaire.read(asked, shown, request.getParameterMap()),
                Pretended.in(request).applied(before.attached()));
        trials.keep(blueprint, viewer.actor(), typed);
        Situation situation = pages.situation(blueprint, typed);
        if (Htmx.asks(request)) {
            return pages.refresh(shown, situation, asked, model, response);
        }
        if (request.getParameter("finir") != null) {
            return end(slug);
        }
        if (questionnaire.changesItems(request.getParameterMap())) {
            return at(slug, asked) + TrialPages.anchor(request);
        }
        return pages.keeps(situation, asked, request.getParameter("averti") != null)
                ? pages.showAgain(situation, asked, retour, model, response)
                : next(Journey.of(situation), asked, retour).map(after -> at(slug, after)).orElseGet(() -> end(slug));
    }

    private static Optional<Page> next(Journey journey, Page page, @Nullable String retour) {
        Optional<Page> review = journey.situation().form().review().filter(journey.pages()::contains)
                .filter(found -> retour != null && !page.equals(found));
        return review.or(() -> journey.after(page));
    }

    /** The page is no longer there, or not asked with these answers. */
    private static String elsewhere(String slug, RedirectAttributes target) {
        target.addFlashAttribute("told", "editor.trial.elsewhere");
        return resume(slug);
    }

    static String resume(String slug) {
        return "redirect:/administration/demarches/%s/preparation/essai".formatted(slug);
    }

    static String at(String slug, Page page) {
        return resume(slug) + "/" + page.id();
    }

    static String end(String slug) {
        return "redirect:/administration/demarches/%s/preparation/fin-essai".formatted(slug);
    }

    private Blueprint open(String slug) {
        return blueprints.open(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
    }
}

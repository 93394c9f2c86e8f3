package fr.guichet.portal;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Situation;
import fr.guichet.questions.Problem;
import fr.guichet.questions.Questionnaire;
import fr.guichet.requests.Draft;
import fr.guichet.requests.Drafts;
import fr.guichet.shared.Htmx;
import fr.guichet.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Fills a form in, a page at a time. Everything submitted is kept before anything is checked. */
@Controller
@RequestMapping({"/demarches/{slug}/{draft}", "/agents/demarches/{slug}/{draft}"})
class FillingController {
    private final Drafts drafts;
    private final FillingPages pages;
    private final Questionnaire questionnaire;
    private final JoinedFiles joined;
    private final LatePages late;
    private final GuestSteps guests;
    private final Clock clock;

    FillingController(Drafts drafts, FillingPages pages, Questionnaire questionnaire, JoinedFiles joined, LatePages late,
            GuestSteps guests, Clock clock) {
        this.drafts = drafts;
        this.pages = pages;
        this.questionnaire = questionnaire;
        this.joined = joined;
        this.late = late;
        this.guests = guests;
        this.clock = clock;
    }

    /** Goes on where something is still missing. */
    @GetMapping("/reprise")
    String resume(@PathVariable UUID draft, @ModelAttribute(name = "here", binding = false) Here here) {
        Draft open = pages.open(draft, here);
        return open.hasChanged() ? changes(here, open) : redirect(here, open, pages.firstUnfinished(pages.situation(open)));
    }

    @GetMapping("/{page}")
    String page(@PathVariable UUID draft, @PathVariable String page, @RequestParam @Nullable String retour,
            @ModelAttribute(name = "here", binding = false) Here here,
            Model model) {
        Draft open = pages.open(draft, here);
        if (open.hasChanged()) {
            return changes(here, open);
        }
        guests.opened(open);
        Filling filling = pages.filling(open, open.answers());
        return filling.journey().page(page).map(asked -> pages.show(filling, asked, List.of(), retour, model))
                .orElseGet(() -> redirect(here, open, pages.firstUnfinished(filling.situation())));
    }

    @PostMapping("/{page}")
    String submit(@PathVariable UUID draft, @PathVariable String page, @RequestParam @Nullable String retour,
            @ModelAttribute(name = "here", binding = false) Here here,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        Draft open = pages.open(draft, here);
        Optional<PublishedForm> earlier = drafts.shown(open, request.getParameter("version-vue"));
        if (earlier.isPresent()) {
            return late.take(open, earlier.get(), page, here, request, response);
        }
        Page asked = open.form().definition().page(page).orElseThrow(() -> new NotFound("page " + page));
        Situation before = pages.situation(open);
        Answers typed = drafts.save(open, Htmx.asks(request)
                ? questionnaire.readMeanwhile(asked, before, request.getParameterMap())
                : questionnaire.read(asked, before, request.getParameterMap()), clock.instant());
        guests.filled(open, asked, typed);
        List<Problem> refused = joined.take(open, pages.situation(open, typed), asked, request, guests.actor(open, here));
        Filling filling = pages.filling(open, typed);
        Pressed pressed = new Pressed(request);
        if (Htmx.asks(request)) {
            return pages.refresh(before, filling, asked, refused, model, response);
        }
        if (pressed.leaves()) {
            return here.isHelp()
                    ? "redirect:/agents/accueil"
                    : "redirect:" + here.forms() + "/" + open.form().definition().slug() + "?enregistre";
        }
        List<Problem> problems = refused.isEmpty() && pressed.staysUnchecked()
                ? List.of()
                : pages.problems(filling, asked, refused);
        if (problems.stream().anyMatch(Problem::isError)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.show(filling, asked, problems, retour, model);
        }
        if (pressed.staysUnchecked()) {
            return redirect(here, open, asked) + retour(retour) + pressed.anchor();
        }
        boolean warned = !problems.isEmpty() || filling.warnsMoreThan(before, asked);
        if (warned && request.getParameter("averti") == null) {
            model.addAttribute("warned", true);
            return pages.show(filling, asked, problems, retour, model);
        }
        return next(here, open, filling.journey(), asked, retour);
    }

    private static String retour(@Nullable String retour) {
        return retour == null ? "" : "?retour=review";
    }

    private String next(Here here, Draft draft, Journey journey, Page page, @Nullable String retour) {
        Optional<Page> review = draft.form().definition().review().filter(journey.pages()::contains);
        if (retour != null && review.isPresent() && !page.isKind(Page.Kind.review)) {
            return redirect(here, draft, review.get());
        }
        return journey.after(page).map(after -> redirect(here, draft, after))
                .orElseGet(() -> "redirect:%s/%s/%s/envoi".formatted(here.forms(), draft.form().definition().slug(), draft.id()));
    }

    private static String changes(Here here, Draft draft) {
        return "redirect:%s/%s/%s/changements".formatted(here.forms(), draft.form().definition().slug(), draft.id());
    }

    private static String redirect(Here here, Draft draft, Page page) {
        return "redirect:%s/%s/%s/%s".formatted(here.forms(), draft.form().definition().slug(), draft.id(), page.id());
    }
}

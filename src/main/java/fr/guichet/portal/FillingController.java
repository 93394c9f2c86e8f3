package fr.guichet.portal;

import fr.guichet.accounts.SignedIn;
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
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Fills a form in, a page at a time. Everything submitted is kept before anything is checked. */
@Controller
@RequestMapping("/demarches/{slug}/{draft}")
class FillingController {
    private final Drafts drafts;
    private final FillingPages pages;
    private final Questionnaire questionnaire;
    private final JoinedFiles joined;
    private final LatePages late;
    private final Clock clock;

    FillingController(Drafts drafts, FillingPages pages, Questionnaire questionnaire, JoinedFiles joined, LatePages late,
            Clock clock) {
        this.drafts = drafts;
        this.pages = pages;
        this.questionnaire = questionnaire;
        this.joined = joined;
        this.late = late;
        this.clock = clock;
    }

    /** Goes on where something is still missing. */
    @GetMapping("/reprise")
    String resume(@PathVariable UUID draft, @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @AuthenticationPrincipal @Nullable SignedIn viewer) {
        Draft open = open(draft, secret, viewer);
        return open.hasChanged() ? changes(open) : redirect(open, pages.firstUnfinished(pages.situation(open)));
    }

    @GetMapping("/{page}")
    String page(@PathVariable UUID draft, @PathVariable String page, @RequestParam @Nullable String retour,
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @AuthenticationPrincipal @Nullable SignedIn viewer,
            Model model) {
        Draft open = open(draft, secret, viewer);
        if (open.hasChanged()) {
            return changes(open);
        }
        Filling filling = pages.filling(open, open.answers());
        return filling.journey().page(page).map(asked -> pages.show(filling, asked, List.of(), retour, model))
                .orElseGet(() -> redirect(open, pages.firstUnfinished(filling.situation())));
    }

    @PostMapping("/{page}")
    String submit(@PathVariable UUID draft, @PathVariable String page, @RequestParam @Nullable String retour,
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @AuthenticationPrincipal @Nullable SignedIn viewer,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        Draft open = open(draft, secret, viewer);
        Optional<PublishedForm> earlier = drafts.shown(open, request.getParameter("version-vue"));
        if (earlier.isPresent()) {
            return late.take(open, earlier.get(), page, viewer, request, response);
        }
        Page asked = open.form().definition().page(page).orElseThrow(() -> new NotFound("page " + page));
        Situation before = pages.situation(open);
        Answers typed = questionnaire.read(asked, before, request.getParameterMap());
        drafts.save(open, typed, clock.instant());
        List<Problem> refused = joined.take(open, pages.situation(open, typed), asked, request, Holders.actor(viewer));
        Filling filling = pages.filling(open, typed);
        Pressed pressed = new Pressed(request);
        if (Htmx.asks(request)) {
            return pages.refresh(before, filling, asked, refused, model, response);
        }
        if (pressed.leaves()) {
            return "redirect:/demarches/" + open.form().definition().slug() + "?enregistre";
        }
        List<Problem> problems = refused.isEmpty() && pressed.staysUnchecked()
                ? List.of()
                : pages.problems(filling.situation(), asked, refused);
        if (problems.stream().anyMatch(Problem::isError)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return pages.show(filling, asked, problems, retour, model);
        }
        if (pressed.staysUnchecked()) {
            return redirect(open, asked) + retour(retour) + pressed.anchor();
        }
        if (!problems.isEmpty() && request.getParameter("averti") == null) {
            return pages.show(filling, asked, problems, retour, model);
        }
        return next(open, filling.journey(), asked, retour);
    }

    private static String retour(@Nullable String retour) {
        return retour == null ? "" : "?retour=" + (retour.equals("review") ? "review" : "");
    }

    private String next(Draft draft, Journey journey, Page page, @Nullable String retour) {
        if (retour != null && journey.page("review").isPresent() && !page.isKind(Page.Kind.review)) {
            return redirect(draft, journey.page("review").orElseThrow());
        }
        return journey.after(page).map(after -> redirect(draft, after))
                .orElseGet(() -> "redirect:/demarches/%s/%s/envoi".formatted(draft.form().definition().slug(), draft.id()));
    }

    private Draft open(UUID draft, @Nullable String secret, @Nullable SignedIn viewer) {
        return pages.open(draft, secret, viewer);
    }

    private static String changes(Draft draft) {
        return "redirect:/demarches/%s/%s/changements".formatted(draft.form().definition().slug(), draft.id());
    }

    private static String redirect(Draft draft, Page page) {
        return "redirect:/demarches/%s/%s/%s".formatted(draft.form().definition().slug(), draft.id(), page.id());
    }
}

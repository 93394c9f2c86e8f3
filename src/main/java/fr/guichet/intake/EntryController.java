package fr.guichet.intake;

import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.Page;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Question;
import fr.guichet.forms.Step;
import fr.guichet.questions.QuestionView;
import fr.guichet.questions.Questionnaire;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.UnreadAnswers;
import fr.guichet.shared.Htmx;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Types a request from paper, a step at a time. Everything is kept at once, right or wrong. */
@Controller
@RequestMapping("/agents/saisie/{draft}/{step}")
@RolesAllowed({"RECEPTION", "INSTRUCTION", "DECISION", "AGENT"})
class EntryController {
    private final Entries entries;
    private final EntryPages pages;
    private final Questionnaire questionnaire;
    private final Drafts drafts;
    private final UnreadAnswers unread;
    private final Clock clock;

    EntryController(Entries entries, EntryPages pages, Questionnaire questionnaire, Drafts drafts, UnreadAnswers unread,
            Clock clock) {
        this.entries = entries;
        this.pages = pages;
        this.questionnaire = questionnaire;
        this.drafts = drafts;
        this.unread = unread;
        this.clock = clock;
    }

    @GetMapping
    String show(@PathVariable UUID draft, @PathVariable String step, @AuthenticationPrincipal SignedIn viewer, Model model) {
        OpenEntry open = entries.open(draft, viewer);
        if (open.draft().hasChanged()) {
            return changes(open);
        }
        return pages.show(open, open.step(step), viewer, model);
    }

    @PostMapping
    String type(@PathVariable UUID draft, @PathVariable String step, @RequestParam @Nullable String personne,
            @RequestParam(defaultValue = "") Set<String> illisible, @AuthenticationPrincipal SignedIn viewer,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        OpenEntry before = entries.open(draft, viewer);
        Optional<PublishedForm> earlier = drafts.shown(before.draft(), request.getParameter("version-vue"));
        if (earlier.isPresent()) {
            OpenEntry late = before.in(earlier.get());
            drafts.save(before.draft(), earlier.get(), read(late, late.step(step), request).situation().typed(), clock.instant());
            return changes(before);
        }
        Step typed = before.step(step);
        OpenEntry open = read(before, typed, request);
        drafts.save(open.draft(), open.situation().typed(), clock.instant());
        unread.mark(open.draft().id(), questions(typed), illisible);
        if (personne != null) {
            entries.recognise(open, personne, entries.alike(open, viewer));
        }
        return Htmx.asks(request)
                ? refresh(before, entries.open(draft, viewer), typed, viewer, model, response)
                : next(open, typed, request);
    }

    private static List<String> questions(Step step) {
        return step.pages().stream().flatMap(page -> page.questions().stream()).map(Question::id).toList();
    }

    private OpenEntry read(OpenEntry entry, Step step, HttpServletRequest request) {
        OpenEntry open = entry;
        for (Page page : step.pages()) {
            open = open.with(Htmx.asks(request)
                    ? questionnaire.readMeanwhile(page, open.situation(), request.getParameterMap())
                    : questionnaire.read(page, open.situation(), request.getParameterMap()));
        }
        return open;
    }

    private static String changes(OpenEntry open) {
        return "redirect:/agents/saisie/" + open.entry().id() + "/changements";
    }

    private static String next(OpenEntry open, Step typed, HttpServletRequest request) {
        String here = "redirect:/agents/saisie/%s/".formatted(open.entry().id());
        if (request.getParameter("ajouter") != null || request.getParameter("retirer") != null) {
            return here + typed.id();
        }
        if (request.getParameter("quitter") != null) {
            return "redirect:/agents/saisie";
        }
        return open.after(typed).map(step -> here + step.id()).orElse(here + "verification");
    }

    /** The questions again when an answer has opened or closed some, or made somebody known; nothing otherwise. */
    private String refresh(OpenEntry before, OpenEntry open, Step step, SignedIn viewer, Model model,
            HttpServletResponse response) {
        response.setHeader("HX-Trigger", "gu-saved");
        if (looks(before, step, viewer).equals(looks(open, step, viewer))) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            return "portal/nothing";
        }
        pages.show(open, step, viewer, model);
        return "intake/step :: fields";
    }

    private List<Object> looks(OpenEntry open, Step step, SignedIn viewer) {
        Model model = new org.springframework.ui.ExtendedModelMap();
        pages.show(open, step, viewer, model);
        return List.of(shape(model.getAttribute("pages")), people(model.getAttribute("alike")));
    }

    private static List<?> shape(@Nullable Object shown) {
        return shown instanceof List<?> list
                ? list.stream().filter(TypedPage.class::isInstance).map(TypedPage.class::cast)
                        .flatMap(page -> Stream.concat(Stream.of(page.computed()),
                                page.questions().stream().map(EntryController::shape)))
                        .toList()
                : List.of();
    }

    private static List<Object> shape(QuestionView view) {
        return List.of(view.id(), view.choices().stream().map(QuestionView.ChoiceView::value).toList(), view.errors(),
                view.warnings(), view.notices(), view.totals(),
                view.items().stream().map(item -> item.questions().stream().map(QuestionView::id).toList()).toList());
    }

    private static List<?> people(@Nullable Object alike) {
        return alike instanceof List<?> list
                ? list.stream().filter(Known.class::isInstance).map(one -> ((Known) one).id()).toList()
                : List.of();
    }
}

package fr.guichet.intake;

import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.Cerfa;
import fr.guichet.forms.Page;
import fr.guichet.forms.Speaker;
import fr.guichet.forms.Step;
import fr.guichet.organisation.Authorities;
import fr.guichet.paper.Numbering;
import fr.guichet.paper.PaperForms;
import fr.guichet.questions.Problem;
import fr.guichet.questions.QuestionView;
import fr.guichet.questions.QuestionViews;
import fr.guichet.questions.Questionnaire;
import fr.guichet.requests.UnreadAnswers;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the steps of a paper entry ready to be typed. Nothing keeps from going on; what was typed wrongly says so. */
@Component
class EntryPages {
    private final Entries entries;
    private final Envelope envelope;
    private final ScanOrders orders;
    private final UnreadAnswers unread;
    private final Questionnaire questionnaire;
    private final QuestionViews views;
    private final PaperForms paper;
    private final Authorities authorities;
    private final Messages messages;

    EntryPages(Entries entries, Envelope envelope, ScanOrders orders, UnreadAnswers unread, Questionnaire questionnaire,
            QuestionViews views, PaperForms paper,
            Authorities authorities, Messages messages) {
        this.entries = entries;
        this.envelope = envelope;
        this.orders = orders;
        this.unread = unread;
        this.questionnaire = questionnaire;
        this.views = views;
        this.paper = paper;
        this.authorities = authorities;
        this.messages = messages;
    }

    String show(OpenEntry open, Step step, SignedIn viewer, Model model) {
        Map<String, String> words = authorities.current().words();
        model.addAttribute("step", step);
        model.addAttribute("pages", open.pages(step).stream().map(page -> page(open, page, words)).toList());
        model.addAttribute("before", open.before(step).map(Step::id).orElse(null));
        model.addAttribute("last", open.after(step).isEmpty());
        model.addAttribute("alike", open.asksIdentity(step) ? entries.alike(open, viewer) : List.<Known>of());
        frame(open, step, model);
        Map<String, Integer> sheets = orders.sheets(open, orders.of(open), open.pages(step));
        model.addAttribute("sheets", orders.written(sheets));
        model.addAttribute("firstSheet", sheets.values().stream().findFirst().orElse(1));
        return "intake/step";
    }

    /** What stands around every screen of an entry. */
    void frame(OpenEntry open, @Nullable Step current, Model model) {
        model.addAttribute("entry", open.entry());
        model.addAttribute("draft", open.draft());
        model.addAttribute("scans", envelope.scans(open.entry().id()));
        if (current == null) {
            model.addAttribute("strange", orders.of(open).strange());
        }
        Set<String> marked = unread.of(open.entry().id());
        model.addAttribute("unread", marked);
        model.addAttribute("links", open.steps().stream()
                .map(step -> new StepLink(step.id(), step.title(), missing(open, step, marked), step.equals(current))).toList());
    }

    private long missing(OpenEntry open, Step step, Set<String> marked) {
        return open.pages(step).stream().flatMap(page -> questionnaire.check(open.situation(), page).stream())
                .filter(Problem::isError).map(Problem::question).filter(question -> !marked.contains(question)).distinct()
                .count();
    }

    private TypedPage page(OpenEntry open, Page page, Map<String, String> words) {
        List<Problem> wrong = questionnaire.check(open.situation(), page).stream().filter(problem -> !problem.isMissing())
                .toList();
        String cerfa = page.cerfa() == null ? "" : cerfa(page.cerfa());
        Numbering numbers = paper.numbers(open.draft().form());
        List<QuestionView> questions = views.of(open.situation(), page, wrong, words, OpenEntry::isTyped).stream()
                .map(question -> question.placedAt(place(question, cerfa, numbers))).toList();
        return new TypedPage(page.id(), Speaker.of(open.situation(), words).say(page.title()), cerfa, questions,
                views.computed(open.situation(), page, words));
    }

    /** Its number on our paper, and where the Cerfa asks it unless the heading of the page says so. */
    private @Nullable String place(QuestionView question, String cerfaOfPage, Numbering numbers) {
        String number = numbers.of(question.name()).map(found -> messages.text("intake.step.number", found)).orElse("");
        String cerfa = question.cerfa() == null || cerfaOfPage.equals(question.cerfa()) ? "" : question.cerfa();
        String place = Stream.of(number, cerfa).filter(one -> !one.isEmpty()).collect(Collectors.joining(", "));
        return place.isEmpty() ? null : place;
    }

    private String cerfa(Cerfa place) {
        return messages.text("questions.cerfa", String.valueOf(place.page()), place.heading());
    }
}

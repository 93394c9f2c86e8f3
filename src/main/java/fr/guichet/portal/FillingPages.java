package fr.guichet.portal;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.Documents;
import fr.guichet.forms.Answers;
import fr.guichet.forms.Availability;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormStates;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.questions.Problem;
import fr.guichet.questions.Progress;
import fr.guichet.questions.QuestionView;
import fr.guichet.questions.QuestionViews;
import fr.guichet.questions.Questionnaire;
import fr.guichet.questions.Unfinished;
import fr.guichet.requests.Draft;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.RequestFiling;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.SeasonPlaces;
import fr.guichet.requests.Situations;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;

/** Makes the pages of a form ready to be shown. */
@Component
class FillingPages {
    private final Drafts drafts;
    private final Situations situations;
    private final Questionnaire questionnaire;
    private final QuestionViews views;
    private final Documents documents;
    private final RequestFiling filing;
    private final AuthorityWords words;
    private final FormStates states;
    private final SeasonPlaces places;
    private final GuestAccess access;
    private final Clock clock;

    FillingPages(Drafts drafts, Situations situations, Questionnaire questionnaire, QuestionViews views, Documents documents,
            RequestFiling filing, AuthorityWords words, FormStates states, SeasonPlaces places,
            GuestAccess access, Clock clock) {
        this.drafts = drafts;
        this.situations = situations;
        this.questionnaire = questionnaire;
        this.views = views;
        this.documents = documents;
        this.filing = filing;
        this.words = words;
        this.states = states;
        this.places = places;
        this.access = access;
        this.clock = clock;
    }

    /** The draft, when this person or this device holds it; it goes to the account of whoever has signed in meanwhile. */
    Draft open(UUID draft, Here here) {
        RequestId id = new RequestId(draft);
        Draft open = drafts.open(id, here.holder()).filter(one -> isOf(one.form(), here))
                .orElseThrow(() -> access.refusal(id, here));
        if (open.anonymous() && here.account() != null) {
            drafts.claim(here.holder(), here.actor());
        }
        return open;
    }

    /** Whether a form belongs on this side: internal procedures to agents, all others to citizens. */
    static boolean isOf(PublishedForm form, Here here) {
        return form.definition().whoMayFile().agentsOnly() == here.internal();
    }

    Situation situation(Draft draft) {
        return situation(draft, draft.answers());
    }

    Situation situation(Draft draft, Answers answers) {
        return situations.of(draft, answers, documents.checklist(draft.id().value()));
    }

    /** The draft as these answers make it, with its documents read once. */
    Filling filling(Draft draft, Answers answers) {
        List<ChecklistItem> checklist = documents.checklist(draft.id().value());
        return new Filling(draft, Journey.of(situations.of(draft, answers, checklist)),
                checklist);
    }

    /** What is wrong on a page; whoever does not see an answer is told nothing of it. */
    List<Problem> problems(Filling filling, Page page, List<Problem> refused) {
        Set<String> unseen = filling.unseen();
        Stream<Problem> found = questionnaire.check(filling.situation(), page).stream()
                .filter(problem -> !unseen.contains(problem.question()));
        return Stream.concat(refused.stream(), found).toList();
    }

    Page firstUnfinished(Situation situation) {
        return questionnaire.firstUnfinished(Journey.of(situation));
    }

    String show(Filling filling, Page page, List<Problem> problems, @Nullable String retour, Model model) {
        Journey journey = filling.journey();
        Situation situation = filling.situation();
        FormDefinition form = situation.form();
        Speaker speaker = Speaker.of(situation, words.now());
        model.addAttribute("form", form);
        model.addAttribute("draft", filling.draft());
        model.addAttribute("availability", availability(form, page));
        model.addAttribute("page", page);
        model.addAttribute("heading", speaker.say(page.title()));
        model.addAttribute("why", StringUtils.capitalize(speaker.say(page.why())));
        model.addAttribute("retour", retour);
        model.addAttribute("progress", Progress.of(journey, page));
        model.addAttribute("back", journey.before(page).map(Page::id).orElse(""));
        model.addAttribute("last", journey.after(page).isEmpty());
        model.addAttribute("questions", questions(filling, page, problems));
        model.addAttribute("unseen", filling.unseen(page, speaker));
        model.addAttribute("computed", filling.isSealed() ? List.of() : views.computed(situation, page, words.now()));
        model.addAttribute("lost", filling.draft().lostMandateFor(situation).orElse(null));
        Set<String> untouched = filling.draft().untouched();
        model.addAttribute("untouched", untouched);
        model.addAttribute("knownHere", page.questions().stream().anyMatch(question -> untouched.contains(question.id())));
        model.addAttribute("errors", Problem.errors(problems));
        if (!model.containsAttribute("warned")) {
            model.addAttribute("warned", problems.stream().anyMatch(problem -> !problem.isError()));
        }
        if (page.isKind(Page.Kind.documents)) {
            return documents(filling, model);
        }
        return page.isKind(Page.Kind.review) ? review(filling, page, model) : files(filling, page, model);
    }

    /** To whom some answers are kept closed, nothing is said that was worked out from them. */
    private List<QuestionView> questions(Filling filling, Page page, List<Problem> problems) {
        Set<String> unseen = filling.unseen();
        List<QuestionView> asked = views.of(filling.situation(), page, problems, words.now(),
                question -> !unseen.contains(question.id()));
        return filling.isSealed() ? asked.stream().map(QuestionView::withoutNotices).toList() : asked;
    }

    /** What keeps it from being sent: said on each page as far as the definition says it, and whole before sending. */
    private Availability availability(FormDefinition form, Page page) {
        LocalDate today = LocalDate.now(clock);
        return page.isKind(Page.Kind.review)
                ? places.full(form, states.toldOn(today).apply(form))
                : Availability.of(form.whoMayFile(), today);
    }

    private static String files(Filling filling, Page page, Model model) {
        if (JoinedFiles.asksFiles(page)) {
            model.addAttribute("checklist", filling.shown(filling.checklist()));
        }
        return "portal/page";
    }

    private String documents(Filling filling, Model model) {
        model.addAttribute("checklist", filling.shown(expected(filling)).stream().filter(ChecklistItem::expected).toList());
        return "portal/documents";
    }

    private List<ChecklistItem> expected(Filling filling) {
        return filing.expectDocuments(filling.draft().id(), filling.situation(), filling.checklist());
    }

    private String review(Filling filling, Page page, Model model) {
        Situation situation = filling.situation();
        Set<String> unseen = filling.unseen();
        List<Problem> problems = questionnaire.checkAll(situation).stream()
                .filter(problem -> !unseen.contains(problem.question())).toList();
        model.addAttribute("sections", views.summary(situation,
                filling.isSealed() ? EnumSet.of(Question.Readers.ALL) : EnumSet.allOf(Question.Readers.class), words.now()));
        model.addAttribute("held", situation.isForSelf() ? null : filling.draft().mandateFor(situation).orElse(null));
        model.addAttribute("others", OtherRequests.told(filling.draft(), situation, page));
        model.addAttribute("unfinished", Unfinished.of(situation, problems));
        model.addAttribute("blocked", Unfinished.blocked(situation, problems));
        model.addAttribute("missing", expected(filling).stream().filter(ChecklistItem::isToSend).toList());
        return "portal/review";
    }

    /** What the page shows now, when an answer has opened or closed something; nothing otherwise, so that nobody is disturbed in typing. */
    String refresh(Situation before, Filling now, Page page, List<Problem> refused, Model model,
            HttpServletResponse response) {
        if (refused.isEmpty() && views.lookAlike(before, now.situation(), page)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            response.setHeader("HX-Trigger", "gu-saved");
            return "portal/nothing";
        }
        show(now, page, refused, null, model);
        return "portal/page :: fields";
    }
}

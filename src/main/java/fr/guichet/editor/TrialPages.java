package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Trial;
import fr.guichet.forms.Availability;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question.Filing;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.questions.Problem;
import fr.guichet.questions.Progress;
import fr.guichet.questions.QuestionViews;
import fr.guichet.questions.Questionnaire;
import fr.guichet.questions.Unfinished;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;

/** Makes the pages of a trial ready to be shown, as they are to a citizen or to the agent who types a paper. */
@Component
class TrialPages {
    private final Walks walks;
    private final QuestionViews views;
    private final Questionnaire questionnaire;

    TrialPages(Walks walks, QuestionViews views, Questionnaire questionnaire) {
        this.walks = walks;
        this.views = views;
        this.questionnaire = questionnaire;
    }

    Situation situation(Blueprint blueprint, Trial trial) {
        return walks.situation(blueprint.form(), trial);
    }

    /** What is wrong on a page; from paper, only what was typed and means nothing. */
    private List<Problem> problems(Situation situation, Page page) {
        return questionnaire.check(situation, page).stream().filter(problem -> !isPaper(situation) || !problem.isMissing())
                .toList();
    }

    /** Whether one stays on a page: for an error, and for a warning that was not seen yet. Paper is typed as it came. */
    boolean keeps(Situation situation, Page page, boolean warned) {
        List<Problem> problems = problems(situation, page);
        return !isPaper(situation) && !problems.isEmpty() && (!warned || problems.stream().anyMatch(Problem::isError));
    }

    /** The part of the page to which an item was added, as the end of an address. */
    static String anchor(HttpServletRequest request) {
        String added = request.getParameter("ajouter");
        return added == null ? "" : "#" + added.replaceAll("[^A-Za-z0-9_]", "");
    }

    private static boolean isPaper(Situation situation) {
        return situation.surroundings().filing() == Filing.paper;
    }

    /** The page before the first, as the catalogue leads to it. */
    String start(Journey journey, Model model) {
        frame(journey.situation(), model);
        model.addAttribute("first", journey.pages().getFirst().id());
        return "editor/trial-start";
    }

    /** The page as one comes to it. */
    String show(Situation situation, Page page, @Nullable String retour, Model model) {
        return show(situation, page, isPaper(situation) ? problems(situation, page) : List.of(), retour, model);
    }

    /** The page with what keeps from leaving it. */
    String showAgain(Situation situation, Page page, @Nullable String retour, Model model, HttpServletResponse response) {
        List<Problem> problems = problems(situation, page);
        if (problems.stream().anyMatch(Problem::isError)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        return show(situation, page, problems, retour, model);
    }

    private String show(Situation situation, Page page, List<Problem> problems, @Nullable String retour, Model model) {
        Journey journey = Journey.of(situation);
        Speaker speaker = Speaker.of(situation, walks.words());
        frame(situation, model);
        model.addAttribute("page", page);
        model.addAttribute("progress", Progress.of(journey, page));
        model.addAttribute("heading", speaker.say(page.title()));
        model.addAttribute("why", StringUtils.capitalize(speaker.say(page.why())));
        model.addAttribute("retour", retour);
        model.addAttribute("back", journey.before(page).map(Page::id).orElse(""));
        model.addAttribute("questions",
                views.of(situation, page, problems, walks.words(), question -> !isPaper(situation) || question.paper()));
        model.addAttribute("computed", views.computed(situation, page, walks.words()));
        model.addAttribute("errors", Problem.errors(problems));
        model.addAttribute("warned", problems.stream().anyMatch(problem -> !problem.isError()));
        model.addAttribute("pretended", situation.surroundings().attached());
        model.addAttribute("documents", page.isKind(Page.Kind.documents) ? documents(situation) : List.of());
        if (page.isKind(Page.Kind.review)) {
            review(situation, model);
        }
        return "editor/trial";
    }

    private List<TrialDocument> documents(Situation situation) {
        Speaker speaker = Speaker.of(situation, walks.words());
        return situation.expectedDocuments().stream().map(rule -> TrialDocument.of(rule, speaker)).toList();
    }

    private void review(Situation situation, Model model) {
        List<Problem> problems = questionnaire.checkAll(situation);
        model.addAttribute("sections", views.summary(situation, EnumSet.allOf(Readers.class), walks.words()));
        model.addAttribute("unfinished", Unfinished.of(situation, problems));
        model.addAttribute("blocked", Unfinished.blocked(situation, problems));
        model.addAttribute("missing", documents(situation).stream()
                .filter(document -> !situation.surroundings().attached().contains(document.id())).toList());
    }

    /** What the page shows now, when an answer has opened or closed something; nothing otherwise. */
    String refresh(Situation before, Situation now, Page page, Model model, HttpServletResponse response) {
        if (views.lookAlike(before, now, page)) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
            response.setHeader("HX-Trigger", "gu-saved");
            return "editor/nothing";
        }
        show(now, page, List.of(), null, model);
        return "editor/trial :: fields";
    }

    /** What stands around every page of a trial. */
    static void frame(Situation situation, Model model) {
        model.addAttribute("form", situation.form());
        model.addAttribute("paper", isPaper(situation));
        if (!isPaper(situation)) {
            model.addAttribute("availability",
                    Availability.of(situation.form().whoMayFile(), situation.surroundings().today()));
        }
    }
}

package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Trial;
import fr.guichet.forms.Computed;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Route;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.forms.Step;
import fr.guichet.questions.Problem;
import fr.guichet.questions.QuestionViews;
import fr.guichet.questions.Questionnaire;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;

/** Makes the pages of a trial ready to be shown. */
@Component
class TrialPages {
    private final Walks walks;
    private final QuestionViews views;
    private final Questionnaire questionnaire;
    private final Messages messages;

    TrialPages(Walks walks, QuestionViews views, Questionnaire questionnaire, Messages messages) {
        this.walks = walks;
        this.views = views;
        this.questionnaire = questionnaire;
        this.messages = messages;
    }

    Situation situation(Blueprint blueprint, Trial trial) {
        return walks.situation(blueprint.form(), trial.answers(), trial.filing(), trial.attached());
    }

    Page firstUnfinished(Journey journey) {
        return journey.pages().stream()
                .filter(page -> questionnaire.check(journey.situation(), page).stream().anyMatch(Problem::isError)).findFirst()
                .orElseGet(journey::first);
    }

    /** The documents said to be joined once a page was sent: those of other pages stay. */
    Set<String> attached(Trial before, Page page, HttpServletRequest request) {
        Set<String> attached = new HashSet<>(before.attached());
        String[] shown = request.getParameterValues("pieces.vues");
        attached.removeAll(shown == null ? Set.of() : Set.of(shown));
        String[] joined = request.getParameterValues("pieces");
        attached.addAll(joined == null ? Set.of() : Set.of(joined));
        return Set.copyOf(attached);
    }

    String show(Blueprint blueprint, Situation situation, Page page, List<Problem> problems, Model model) {
        Journey journey = Journey.of(situation);
        Speaker speaker = Speaker.of(situation, walks.words());
        List<Step> steps = journey.steps();
        Step step = journey.stepOf(page);
        frame(blueprint, situation, model);
        model.addAttribute("page", page);
        model.addAttribute("step", messages.text("editor.preview.step", steps.indexOf(step) + 1, steps.size(), step.title()));
        model.addAttribute("heading", speaker.say(page.title()));
        model.addAttribute("why", StringUtils.capitalize(speaker.say(page.why())));
        model.addAttribute("back", journey.before(page).map(Page::id).orElse(""));
        model.addAttribute("questions", views.of(situation, page, problems, walks.words()));
        model.addAttribute("computed", views.computed(situation, page, walks.words()));
        model.addAttribute("documents", documents(situation, page, speaker));
        model.addAttribute("errors", errors(problems));
        if (page.isKind(Page.Kind.review)) {
            model.addAttribute("sections", views.summary(situation, EnumSet.allOf(Readers.class), walks.words()));
            model.addAttribute("wrong",
                    questionnaire.checkAll(situation).stream().filter(Problem::isError).map(Problem::text).distinct().toList());
        }
        return "editor/trial";
    }

    /** A document that can be said to be joined. */
    record Joinable(String id, String name, boolean joined) {}

    private List<Joinable> documents(Situation situation, Page page, Speaker speaker) {
        Set<String> joined = situation.surroundings().attached();
        if (page.isKind(Page.Kind.documents)) {
            return situation.expectedDocuments().stream().map(rule -> joinable(rule, speaker, joined)).toList();
        }
        return situation.openQuestions(page).stream().filter(question -> question.isOfType("file"))
                .map(question -> new Joinable(question.id(), speaker.say(question.label()), joined.contains(question.id())))
                .toList();
    }

    private static Joinable joinable(DocumentRule rule, Speaker speaker, Set<String> joined) {
        return new Joinable(rule.id(), speaker.say(rule.name()), joined.contains(rule.id()));
    }

    private static InputErrors errors(List<Problem> problems) {
        InputErrors errors = new InputErrors();
        problems.stream().filter(Problem::isError)
                .forEach(problem -> errors.add(new InputError(problem.field(), problem.text())));
        return errors;
    }

    /** Something that the form works out. */
    record Result(String label, String value) {}

    String end(Blueprint blueprint, Situation situation, Model model) {
        Speaker speaker = Speaker.of(situation, walks.words());
        frame(blueprint, situation, model);
        model.addAttribute("wrong",
                questionnaire.checkAll(situation).stream().filter(Problem::isError).map(Problem::text).distinct().toList());
        model.addAttribute("computed",
                situation.form().computed().stream().map(computed -> result(situation, computed)).toList());
        model.addAttribute("pages", Journey.of(situation).pages().stream().map(page -> speaker.say(page.title())).toList());
        model.addAttribute("documents", situation.expectedDocuments().stream()
                .map(rule -> joinable(rule, speaker, situation.surroundings().attached())).toList());
        model.addAttribute("messages", situation.messages().stream().map(message -> speaker.say(message.text())).toList());
        model.addAttribute("service",
                situation.form().routing().stream().filter(route -> situation.holds(route.when())).findFirst()
                        .map(Route::service).orElse(situation.form().service() == null ? "" : situation.form().service()));
        return "editor/trial-end";
    }

    private static Result result(Situation situation, Computed computed) {
        return new Result(computed.label(), situation.value(computed.id()).plain());
    }

    private static void frame(Blueprint blueprint, Situation situation, Model model) {
        model.addAttribute("slug", blueprint.slug());
        model.addAttribute("name", situation.form().name());
        model.addAttribute("paper", situation.surroundings().filing() == Question.Filing.paper);
    }
}

package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Trial;
import fr.guichet.forms.EligibilityMessage;
import fr.guichet.forms.Example;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.questions.Problem;
import fr.guichet.questions.QuestionViews;
import fr.guichet.questions.Questionnaire;
import fr.guichet.questions.ShownValue;
import fr.guichet.questions.Unfinished;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.InputErrors;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Makes the end of a trial ready to be shown: whether the request would go, and all that the form has worked out. */
@Component
class TrialEnds {
    private final Walks walks;
    private final Questionnaire questionnaire;
    private final QuestionViews views;

    TrialEnds(Walks walks, Questionnaire questionnaire, QuestionViews views) {
        this.walks = walks;
        this.views = views;
        this.questionnaire = questionnaire;
    }

    /** Something that the form works out. */
    record Result(String id, String label, String value) {}

    /** A page that was shown. */
    record Shown(String id, String title) {}

    /** @param name what was typed to call an example */
    String show(Blueprint blueprint, Trial trial, String name, InputErrors errors, Model model) {
        Situation situation = walks.situation(blueprint.form(), trial);
        model.addAttribute("revision", blueprint.revision());
        model.addAttribute("errors", errors);
        model.addAttribute("day", FrenchDates.day(walks.day(trial)));
        Optional<Example> opened = situation.form().examples().stream().filter(one -> one.id().equals(trial.example()))
                .findFirst();
        model.addAttribute("opened", opened.map(Example::name).orElse(""));
        model.addAttribute("called", name.isEmpty() ? opened.map(Example::name).orElse("") : name);
        Speaker speaker = Speaker.of(situation, walks.words());
        TrialPages.frame(situation, model);
        said(situation, model);
        model.addAttribute("pages",
                Journey.of(situation).pages().stream().map(page -> new Shown(page.id(), speaker.say(page.title()))).toList());
        Map<String, String> worth = views.computedForAgents(situation, EnumSet.allOf(Readers.class)).stream()
                .collect(Collectors.toMap(ShownValue::id, ShownValue::value));
        model.addAttribute("computed", situation.form().computed().stream()
                .map(one -> new Result(one.id(), one.label(), worth.getOrDefault(one.id(), ""))).toList());
        model.addAttribute("documents",
                situation.expectedDocuments().stream().map(rule -> TrialDocument.of(rule, speaker)).toList());
        model.addAttribute("joined", situation.surroundings().attached());
        model.addAttribute("messages", situation.messages().stream().map(EligibilityMessage::text).map(speaker::say).toList());
        model.addAttribute("service", situation.service());
        model.addAttribute("next", next(situation.form()).stream().map(speaker::say).toList());
        return "editor/trial-end";
    }

    private void said(Situation situation, Model model) {
        List<Problem> problems = questionnaire.checkAll(situation);
        model.addAttribute("wrong",
                problems.stream().filter(Problem::isError).map(problem -> wrong(situation, problem)).toList());
        model.addAttribute("blocked", !Unfinished.blocked(situation, problems).isEmpty());
    }

    /** An error and the page on which it can be mended, empty when there is none. */
    record Wrong(String page, String field, String text) {}

    private static Wrong wrong(Situation situation, Problem problem) {
        var page = situation.index().pageOf().get(problem.question());
        return new Wrong(page == null ? "" : page.id(), problem.field(), problem.text());
    }

    private static List<String> next(FormDefinition form) {
        return form.whoMayFile().after().isEmpty() ? form.intro().next() : form.whoMayFile().after();
    }
}

package fr.guichet.checking;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Computed;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.EligibilityMessage;
import fr.guichet.forms.Example;
import fr.guichet.forms.Example.Expected;
import fr.guichet.forms.Example.Fault;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormIndex;
import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Surroundings;
import fr.guichet.organisation.Communes;
import fr.guichet.questions.Problem;
import fr.guichet.questions.Questionnaire;
import fr.guichet.shared.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Works the examples of a form out, and says which of them no longer give what is expected. Keeps nothing. */
@Service
public class FormExamples {
    private final Questionnaire questionnaire;
    private final Communes communes;
    private final Messages messages;

    FormExamples(Questionnaire questionnaire, Communes communes, Messages messages) {
        this.questionnaire = questionnaire;
        this.communes = communes;
        this.messages = messages;
    }

    /** All examples of a form, in their order. */
    public List<ExampleRun> run(FormDefinition form) {
        FormIndex index = FormIndex.of(form);
        return form.examples().stream().map(example -> run(index, example)).toList();
    }

    private ExampleRun run(FormIndex index, Example example) {
        Expected now = outcome(index.situation(new Answers(example.answers()),
                new Surroundings(example.today(), Objects.requireNonNull(example.filing()), Set.of(), communes::isOwn,
                        example.attached(), Map.of())));
        return new ExampleRun(example, now,
                new ExampleDifferences(index, Objects.requireNonNull(example.expected()), now, messages).all());
    }

    /** Those that give something else than expected. */
    public List<ExampleRun> failing(FormDefinition form) {
        return run(form).stream().filter(run -> !run.passes()).toList();
    }

    /** All that comes of some answers, as an example would expect it. */
    public Expected outcome(Situation situation) {
        Map<String, String> computed = new LinkedHashMap<>();
        situation.form().computed().stream().map(Computed::id).forEach(id -> computed.put(id, situation.value(id).plain()));
        return new Expected(Journey.of(situation).pages().stream().map(Page::id).toList(),
                questionnaire.checkAll(situation).stream().filter(Problem::isError).map(FormExamples::fault).distinct().toList(),
                situation.messages().stream().map(EligibilityMessage::id).toList(),
                situation.expectedDocuments().stream().map(DocumentRule::id).toList(), computed, situation.service());
    }

    /** A rule has no code of its own: its text tells which it is. */
    private static Fault fault(Problem problem) {
        return new Fault(problem.question().isEmpty() ? null : problem.question(), problem.code(),
                problem.isRule() ? problem.text() : null);
    }
}

package fr.guichet.checking;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Question;
import fr.guichet.questions.Questionnaire;
import fr.guichet.questions.Vocabularies;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Looks a whole definition over for mistakes that reading it cannot see, and for what would make it better. */
@Service
public class FormCheck {
    private static final List<Check> CHECKS = List.of(new IdCheck(), new ReferenceCheck(), new ExpressionCheck(),
            new CircleCheck(), new ShapeCheck(), new TextCheck(), new DocumentCheck(), new ParameterCheck(), new RowCheck(),
            new SettingCheck(),
            new RuleCheck(), new WordingCheck(), new VariableCheck(), new FilingCheck(), new ReachCheck(),
            new ExampleCheck());

    private final Questionnaire questionnaire;
    private final Vocabularies vocabularies;
    private final Clock clock;

    FormCheck(Questionnaire questionnaire, Vocabularies vocabularies, Clock clock) {
        this.questionnaire = questionnaire;
        this.vocabularies = vocabularies;
        this.clock = clock;
    }

    /** All that is found, what keeps it from being published first. */
    public List<Finding> findings(FormDefinition form) {
        Definition definition = Definition.of(form, vocabularies.of(form), questionnaire.types(), LocalDate.now(clock));
        Stream<Finding> gaps = form.questions().flatMap(question -> Stream.concat(gaps("", question),
                question.questions().stream().flatMap(child -> gaps(question.id() + ".", child))));
        return Stream.concat(CHECKS.stream().flatMap(check -> check.in(definition)), gaps).distinct()
                .sorted((one, other) -> one.level().compareTo(other.level())).toList();
    }

    private Stream<Finding> gaps(String group, Question question) {
        boolean lost = question.searchable() && !(group.isEmpty() && questionnaire.isSearchable(question));
        return Stream.concat(questionnaire.gap(question).stream(), lost ? Stream.of("checking.shape.searchable") : Stream.of())
                .map(key -> Finding.blocking("question:" + group + question.id(), key));
    }

    /** Whether nothing keeps the form from being published. */
    public boolean isPublishable(FormDefinition form) {
        return findings(form).stream().noneMatch(Finding::isBlocking);
    }
}

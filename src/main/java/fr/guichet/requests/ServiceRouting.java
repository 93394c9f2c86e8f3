package fr.guichet.requests;

import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Route;
import fr.guichet.forms.Situation;
import fr.guichet.questions.QuestionViews;
import fr.guichet.questions.SummarySection.Line;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the service to which the answers of a request lead: by the first rule of its form that holds. */
@Component
class ServiceRouting {
    private final QuestionViews questions;

    ServiceRouting(QuestionViews questions) {
        this.questions = questions;
    }

    /** Where the answers lead. @param reason those that decided, in words */
    record Routed(String service, String reason) {}

    /** None when no rule holds, or the one that does leaves it to others. */
    Optional<Routed> of(Situation situation) {
        return situation.form().routing().stream().filter(route -> situation.holds(route.when())).findFirst()
                .filter(route -> !route.service().isBlank()).map(route -> new Routed(route.service(), reason(situation, route)));
    }

    /** What only some agents may read is not told. */
    private String reason(Situation situation, Route route) {
        Set<String> mentioned = route.when().mentions().collect(Collectors.toSet());
        return questions.summary(situation, EnumSet.of(Readers.ALL), Map.of()).stream()
                .flatMap(section -> section.lines().stream())
                .filter(line -> mentioned.contains(line.question()) && line.isAnswered()).map(ServiceRouting::words)
                .collect(Collectors.joining(" ; "));
    }

    private static String words(Line line) {
        return line.label() + " : " + String.join(", ", line.answer());
    }
}

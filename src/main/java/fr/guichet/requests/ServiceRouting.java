package fr.guichet.requests;

import fr.guichet.forms.FormDefinition;
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

/** Finds the service to which a request goes: by the first rule of the form that holds, else the one that the form names. */
@Component
class ServiceRouting {
    private final QuestionViews questions;

    ServiceRouting(QuestionViews questions) {
        this.questions = questions;
    }

    /**
     * Where a request goes.
     *
     * @param reason the answers that decided, in words; empty for the usual service
     */
    record Routed(String service, String reason) {}

    /** None when the form names no service. */
    Optional<Routed> of(Situation situation) {
        FormDefinition form = situation.form();
        Optional<Routed> ruled = form.routing().stream().filter(route -> situation.holds(route.when())).findFirst()
                .filter(route -> !route.service().isBlank()).map(route -> new Routed(route.service(), reason(situation, route)));
        return ruled.or(() -> Optional.ofNullable(form.service()).filter(service -> !service.isBlank())
                .map(service -> new Routed(service, "")));
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

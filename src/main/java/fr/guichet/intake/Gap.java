package fr.guichet.intake;

import fr.guichet.forms.Page;
import fr.guichet.forms.Speaker;
import fr.guichet.questions.Problem;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A page on which answers are missing or wrong.
 *
 * @param step where they are typed
 * @param questions their labels
 */
record Gap(String step, String page, String title, List<String> questions) {
    static List<Gap> of(OpenEntry open, List<Problem> problems) {
        Set<String> wrong = problems.stream().filter(Problem::isError).map(Problem::question).collect(Collectors.toSet());
        Speaker speaker = Speaker.of(open.situation(), Map.of());
        return open.steps().stream().flatMap(step -> open.pages(step).stream()).map(page -> gap(open, page, wrong, speaker))
                .filter(gap -> !gap.questions().isEmpty()).toList();
    }

    /** What the form warns of: on paper nothing keeps a request from coming in, whoever types it learns why it may fail. */
    static List<String> warnings(OpenEntry open, List<Problem> problems) {
        Speaker speaker = Speaker.of(open.situation(), Map.of());
        return Stream.concat(
                open.situation().messages().stream().filter(message -> message.tone().equals("warn"))
                        .map(message -> speaker.say(message.text())),
                problems.stream().filter(problem -> !problem.isError()).map(Problem::text)).distinct().toList();
    }

    private static Gap gap(OpenEntry open, Page page, Set<String> wrong, Speaker speaker) {
        return new Gap(open.stepOf(page).id(), page.id(), speaker.say(page.title()),
                open.situation().openQuestions(page).stream().filter(question -> wrong.contains(question.id()))
                        .map(question -> speaker.say(question.label())).toList());
    }
}

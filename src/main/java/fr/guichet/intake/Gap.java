package fr.guichet.intake;

import fr.guichet.forms.Page;
import fr.guichet.forms.Speaker;
import fr.guichet.questions.Problem;
import fr.guichet.requests.AnswerGap;
import fr.guichet.requests.AnswerGaps;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A page on which answers are missing, wrong or cannot be read.
 *
 * @param step where they are typed
 */
record Gap(String step, String page, String title, List<AnswerGap> questions) {
    static List<Gap> of(OpenEntry open, Set<String> unread, List<Problem> problems) {
        List<AnswerGap> gaps = AnswerGaps.of(open.situation(), unread, problems);
        Speaker speaker = Speaker.of(open.situation(), Map.of());
        return open.steps().stream().flatMap(step -> open.pages(step).stream()).map(page -> gap(open, page, gaps, speaker))
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

    private static Gap gap(OpenEntry open, Page page, List<AnswerGap> gaps, Speaker speaker) {
        return new Gap(open.stepOf(page).id(), page.id(), speaker.say(page.title()),
                gaps.stream().filter(gap -> page.question(gap.question()).isPresent()).toList());
    }
}

package fr.guichet.questions;

import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Section;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Speaker;
import fr.guichet.questions.SummarySection.Line;
import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The answers to a page as they are read again: the page itself, each of its sections, then what is computed from them. */
record Summary(QuestionTypes types, Messages messages, Situation situation, Set<Readers> readers, Speaker speaker) {
    Stream<SummarySection> of(Page page) {
        String title = speaker.say(page.title());
        List<SummarySection> parts = new ArrayList<>(List.of(new SummarySection(page.id(), title, lines(page.loose()))));
        for (Section section : page.sections()) {
            parts.add(
                    new SummarySection(page.id(), messages.text("questions.summary.section", title, speaker.say(section.title())),
                            lines(section.questions())));
        }
        List<Line> computed = ShownValues.below(situation, page, readers, speaker).stream()
                .map(Summary::line).toList();
        parts.add(parts.removeLast().with(computed));
        return parts.stream();
    }

    private List<Line> lines(List<Question> questions) {
        return questions.stream().filter(situation::isOpen).filter(question -> readers.contains(question.readers()))
                .filter(question -> !types.of(question).isSilent()).map(question -> Asked.of(question, situation, speaker))
                .flatMap(asked -> Stream.concat(Stream.of(line(asked)), ShownValues.under(asked).stream().map(Summary::line)))
                .toList();
    }

    private static Line line(ShownValue value) {
        return new Line("", value.label(), List.of(value.value()));
    }

    private Line line(Asked asked) {
        String answer = types.of(asked.question()).display(asked);
        return new Line(asked.question().id(), asked.speaker().say(asked.question().label()),
                answer.isEmpty() ? List.of() : answer.lines().toList(), types.of(asked.question()).request(asked));
    }
}

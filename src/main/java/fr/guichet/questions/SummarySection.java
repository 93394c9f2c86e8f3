package fr.guichet.questions;

import java.util.List;
import org.jspecify.annotations.Nullable;
import java.util.stream.Stream;

/** The answers of one page as they are read again. */
public record SummarySection(String page, String title, List<Line> lines) {
    /**
     * A question and its answer, or a computed value.
     *
     * @param question id of the question, empty for a computed value
     * @param answer the lines of the answer, none when there is no answer
     * @param request the number of the request that the answer means, if it means one
     */
    public record Line(String question, String label, List<String> answer, @Nullable String request) {
        public Line(String question, String label, List<String> answer) {
            this(question, label, answer, null);
        }

        public boolean isAsked() {
            return !question.isEmpty();
        }

        public boolean isAnswered() {
            return !answer.isEmpty();
        }

        /** The answer with its line breaks, as HTML keeps them in {@code .gu-summary}. */
        public String getText() {
            return String.join("\n", answer);
        }
    }

    /** The same with more lines at its end. */
    SummarySection with(List<Line> more) {
        return new SummarySection(page, title, Stream.concat(lines.stream(), more.stream()).toList());
    }

    /** The same with only what was answered. */
    public SummarySection answered() {
        return new SummarySection(page, title, lines.stream().filter(Line::isAnswered).toList());
    }
}

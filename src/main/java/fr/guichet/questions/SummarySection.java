package fr.guichet.questions;

import java.util.List;

/** The answers of one page as they are read again. */
public record SummarySection(String page, String title, List<Line> lines) {
    /**
     * A question and its answer.
     *
     * @param answer the lines of the answer, none when there is no answer
     */
    public record Line(String question, String label, List<String> answer) {
        public boolean isAnswered() {
            return !answer.isEmpty();
        }

        /** The answer with its line breaks, as HTML keeps them in {@code .gu-summary}. */
        public String getText() {
            return String.join("\n", answer);
        }
    }

    /** The same with only what was answered. */
    public SummarySection answered() {
        return new SummarySection(page, title, lines.stream().filter(Line::isAnswered).toList());
    }
}

package fr.guichet.questions;

import java.util.List;

/**
 * A place on paper for an answer, or for a part of one.
 *
 * @param name its own name in a fillable file; that of a submission where no other place shares it
 * @param parameter the name under which what stands there is submitted
 * @param label what it is for, empty when the question says it
 * @param most how many characters it takes, 0 for any number
 * @param choices what can be ticked or taken from the list
 * @param groups how many characters stand together, for places with a box for each
 */
public record PaperField(String name, String parameter, String label, Shape shape, int most, List<Choice> choices,
        List<Integer> groups) {
    /** What one does there with a pen. */
    public enum Shape {
        /** Write a few characters, a line, or several. */
        WORD, LINE, LINES,
        /** Write a character in each box. */
        BOXES,
        /** Tick one of the choices, or any. */
        ONE_OF, SOME_OF,
        /** Write what a long list knows; chosen from it on a screen. */
        LISTED
    }

    /** A place to write in. */
    static PaperField written(String name, String label, Shape shape, int most) {
        return new PaperField(name, name, label, shape, most, List.of(), List.of());
    }

    /** A box for each character. @param groups how many stand together */
    static PaperField boxes(String name, String label, Integer... groups) {
        return new PaperField(name, name, label, Shape.BOXES, 0, List.of(), List.of(groups));
    }

    /** The same for a part that has a most of its own in a file too. */
    PaperField atMost(int characters) {
        return new PaperField(name, parameter, label, shape, characters, choices, groups);
    }

    /** Choices to tick or to take from a list. */
    static PaperField chosen(String name, String label, Shape shape, List<Choice> choices) {
        return new PaperField(name, name, label, shape, 0, choices, List.of());
    }

    /** The same where several places make one answer. */
    PaperField submittedAs(String parameterOfAll) {
        return new PaperField(name, parameterOfAll, label, shape, most, choices, groups);
    }
}

package fr.guichet.paper;

import fr.guichet.questions.Choice;
import java.util.List;
import java.util.Locale;

/**
 * Room that the printed form leaves for something to be written or ticked.
 *
 * @param at its place in the form, from 0
 * @param name of the field that it becomes in a fillable file; several rooms of one name are the choices of one question
 * @param parameter the name under which it is submitted
 * @param question what it belongs to, with its number
 * @param value what ticking it means, empty where one writes
 * @param width in millimetres
 * @param tip what it is for, for those who do not see the page
 * @param most how many characters it takes, 0 for any number
 * @param choices what a list offers
 * @param groups how many boxes stand together
 */
record Room(int at, String name, String parameter, String question, String value, Kind kind, double width, double height,
        String tip, int most, List<Choice> choices,
        List<Integer> groups) {
    static final double LINE = 8;
    static final double BOX = 5.4;
    static final double GAP = 2;
    static final double TICK = 4.4;

    enum Kind {
        LINE, LINES, BOXES, LIST, TICK, ROUND;

        /** Whether one ticks it. */
        boolean isTicked() {
            return this == TICK || this == ROUND;
        }
    }

    /** What the page says in its place, to be found again. */
    public String mark() {
        return MARK + at;
    }

    static final String MARK = "guichet:room:";

    /** Its size as a style. */
    public String style() {
        return String.format(Locale.ROOT, "width:%.1fmm;height:%.1fmm", width, height);
    }

    /** What it may say when that is not written freely. */
    List<String> values() {
        return kind.isTicked() ? List.of(value) : choices.stream().map(Choice::value).toList();
    }
}

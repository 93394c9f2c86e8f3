package fr.guichet.questions;

import fr.guichet.forms.Journey;
import fr.guichet.forms.Page;
import fr.guichet.forms.Situation;
import fr.guichet.forms.Step;
import java.util.ArrayList;
import java.util.List;

/**
 * Where one stands on the way through a form.
 *
 * @param next the title of the following step, empty on the last
 */
public record Progress(int number, int count, String title, String next, List<Stage> stages) {
    /**
     * A step in the list of steps.
     *
     * @param bar the look of its part of the bar
     * @param firstPage where a link to it leads
     */
    public record Stage(String title, State state, String bar, String firstPage) {
        public boolean isOpen() {
            return state == State.DONE || state == State.BEGUN;
        }

        public boolean isCurrent() {
            return state == State.CURRENT;
        }

        public boolean isAhead() {
            return state == State.TO_DO;
        }

        /** The look of its state. */
        public String tag() {
            return switch (state) {
                case DONE -> "gu-tag is-ok";
                case CURRENT -> "gu-tag is-info";
                case BEGUN -> "gu-tag is-warn";
                case TO_DO -> "gu-muted small";
            };
        }

        /** The key of the words for its state. */
        public String words() {
            return "portal.filling.state." + state;
        }
    }

    enum State {
        DONE, CURRENT, BEGUN, TO_DO
    }

    /** Standing on a page. */
    public static Progress of(Journey journey, Page page) {
        List<Step> steps = journey.steps();
        Step current = journey.stepOf(page);
        int at = steps.indexOf(current);
        List<Stage> stages = new ArrayList<>(steps.size());
        for (Step step : steps) {
            stages.add(stage(journey, step, stages.size() - at));
        }
        return new Progress(at + 1, steps.size(), current.title(), at + 1 < steps.size() ? steps.get(at + 1).title() : "",
                stages);
    }

    /** @param distance from the step in which one stands, negative before it */
    private static Stage stage(Journey journey, Step step, int distance) {
        List<Page> open = step.pages().stream().filter(journey.pages()::contains).toList();
        return new Stage(step.title(), distance == 0 ? State.CURRENT : state(journey.situation(), open),
                distance < 0 ? "done" : distance == 0 ? "now" : "", open.getFirst().id());
    }

    /** A step is done when every answer that it demands is there; whether they are right is checked on leaving each page. */
    private static State state(Situation situation, List<Page> pages) {
        boolean begun = false;
        boolean done = true;
        for (Page page : pages) {
            for (var question : situation.openQuestions(page)) {
                boolean answered = situation.answer(question.id()).isPresent();
                begun |= answered;
                done &= answered || !situation.isRequired(question);
            }
        }
        return begun ? done ? State.DONE : State.BEGUN : State.TO_DO;
    }
}

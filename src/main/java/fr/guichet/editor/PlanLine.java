package fr.guichet.editor;

import java.util.List;

/**
 * An element in the plan of a form.
 *
 * @param id its address
 * @param dom HTML id of its link
 * @param number of a step, 0 for what is not numbered
 * @param conditional whether it is shown on a condition
 * @param wrong whether a check finds fault with it
 */
record PlanLine(String id, String dom, String icon, int number, String label, boolean conditional, boolean wrong, boolean current,
        List<PlanLine> children) {
    /** Whether it, or something in it, is the chosen element. */
    public boolean isOnTheWay() {
        return current || children.stream().anyMatch(PlanLine::isOnTheWay);
    }

    public boolean isWrongInside() {
        return wrong || children.stream().anyMatch(PlanLine::isWrongInside);
    }
}

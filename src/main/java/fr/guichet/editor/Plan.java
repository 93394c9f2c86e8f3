package fr.guichet.editor;

import java.util.List;

/** The plan of a form: the way through its questions, and what surrounds them. */
record Plan(PlanLine form, List<PlanLine> steps, List<Branch> branches) {
    /** Elements that are no questions. @param kind what can be added there */
    record Branch(String kind, String title, String icon, List<PlanLine> lines) {
        public boolean isOpen() {
            return lines.stream().anyMatch(line -> line.isOnTheWay() || line.isWrongInside());
        }
    }
}

package fr.guichet.desk;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.Instruction.Outcome;
import fr.guichet.requests.RequestState;
import fr.guichet.requests.RequestView;
import java.util.List;

/**
 * What this agent can do now with a case: only the moves that its state and the agent's roles allow.
 *
 * @param toAsk the documents that can be asked for
 * @param unsettled the names of those without which the file is not complete
 */
record Steps(RequestView view, Powers can, List<ChecklistItem> toAsk, List<String> unsettled) {
    static Steps of(RequestView view, Powers can, List<ChecklistItem> checklist) {
        return new Steps(view, can, checklist.stream().filter(item -> item.state().isToSend()).toList(),
                checklist.stream().filter(item -> item.expected() && !item.isSettled() && counts(view, item))
                        .map(ChecklistItem::name).toList());
    }

    private static boolean counts(RequestView view, ChecklistItem item) {
        return item.ruleId() == null
                || view.form().definition().document(item.ruleId()).map(DocumentRule::complete).orElse(false);
    }

    public boolean asks() {
        return can.processes() && view.canBecome(RequestState.DOCUMENTS_ASKED);
    }

    public boolean completes() {
        return can.processes() && view.canBecome(RequestState.COMPLETE);
    }

    public boolean plansVisit() {
        return can.visits() && view.canBecome(RequestState.VISIT_FIXED);
    }

    public boolean assesses() {
        return can.visits() && view.canBecome(RequestState.ASSESSED) && view.state() != RequestState.PROPOSED;
    }

    public boolean proposes() {
        return can.processes() && view.canBecome(RequestState.PROPOSED);
    }

    /** What is done with what is typed: it waits for a signature, or is the decision, or the answer, at once. */
    public String act() {
        return view.steps().isSigned() ? "to-sign" : view.steps().answer() ? "answer-now" : "decide-now";
    }

    /** Whether the form ends with an answer in writing. */
    public boolean answers() {
        return view.steps().answer();
    }

    public boolean onlyAnswers() {
        return answers() && !grants() && !canRefuse();
    }

    public boolean canRefuse() {
        return view.steps().allows(Outcome.refuse);
    }

    public boolean grants() {
        return view.steps().allows(Outcome.grant);
    }

    public boolean canGrant() {
        return grants() && (view.steps().visit()
                ? view.assessment() != null && view.assessment().givesRight()
                : view.state().isComplete());
    }

    /** Whether a grant says an amount. */
    public boolean hasAmount() {
        return view.steps().amount();
    }

    public boolean signs() {
        return can.signs() && view.state() == RequestState.PROPOSED;
    }

    /** Grants help at once for an emergency. */
    public boolean advances() {
        return can.signs() && view.allowsAdvance();
    }

    /** Notes who helps the person, who said so in writing or by telephone. */
    public boolean notesHelper() {
        return can.processes() && view.awaitsHelper();
    }

    public boolean closes() {
        return can.processes() && view.canBecome(RequestState.CLOSED);
    }

    /** Whether the agent can do none of these. */
    public boolean isEmpty() {
        return !asks() && !completes() && !plansVisit() && !assesses() && !proposes() && !signs() && !closes() && !advances()
                && !notesHelper();
    }

    /** The one that comes first, which the page shows unfolded. */
    public String next() {
        if (signs()) {
            return "sign";
        }
        return switch (view.state()) {
            case FILED, DOCUMENTS_ASKED, DOCUMENTS_RECEIVED ->
                unsettled.isEmpty() ? answers() ? "propose" : "complete" : toAsk.isEmpty() ? "" : "ask";
            case COMPLETE -> view.steps().visit() ? "visit" : "propose";
            case VISIT_FIXED -> "assess";
            case ASSESSED -> "propose";
            case GRANTED -> notesHelper() ? "helper" : "";
            case DRAFT, CONSENT_PENDING, CONSENT_REFUSED, PROPOSED, REFUSED, ANSWERED, CLOSED, WITHDRAWN -> "";
        };
    }
}

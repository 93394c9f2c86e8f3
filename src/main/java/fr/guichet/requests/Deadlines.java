package fr.guichet.requests;

import fr.guichet.calendar.Delay;
import fr.guichet.calendar.WorkingDays;
import fr.guichet.forms.DeadlineRule;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Instruction.Silence;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The dates that the law or the authority fixes for one request, computed from the rules of its form. */
public record Deadlines(FormDefinition form, RequestState state, Clocks clocks) {
    /**
     * A deadline of a request.
     *
     * @param due the last day by law
     * @param dueForAgents the last working day up to it
     */
    public record Deadline(DeadlineRule rule, LocalDate due, LocalDate dueForAgents) {
        Deadline(DeadlineRule rule, LocalDate due) {
            this(rule, due, WorkingDays.lastWorkingDayUpTo(due));
        }
    }

    /** The last day of a rule, once what it starts on has come. */
    public Optional<LocalDate> due(String ruleId) {
        return form.deadline(ruleId).flatMap(rule -> Optional.ofNullable(clocks.starts().get(rule.starts()))
                .map(start -> Delay.of(rule.days(), rule.workingDays(), rule.months(), rule.dayOfNextMonth()).due(start)));
    }

    /** Whether what was asked counts as granted because nobody has decided in time (CRPA L231-1, CASF L232-14). */
    public boolean isGrantedBySilence(LocalDate today) {
        return form.agentSteps().silence() == Silence.accept && state.isComplete()
                && due("decide").filter(today::isAfter).isPresent();
    }

    /** What the rule would give from a day of one's own choice. */
    public Optional<LocalDate> dueFrom(String ruleId, LocalDate start) {
        return form.deadline(ruleId)
                .map(rule -> Delay.of(rule.days(), rule.workingDays(), rule.months(), rule.dayOfNextMonth()).due(start));
    }

    /** The one deadline that counts now: what agents sort their day by. None once the request has ended. */
    public Optional<Deadline> next() {
        return rules().stream()
                .flatMap(rule -> form.deadline(rule).flatMap(found -> day(rule).map(due -> new Deadline(found, due)))
                        .stream())
                .findFirst();
    }

    private Optional<LocalDate> day(String rule) {
        if (!rule.equals("documents_due")) {
            return due(rule);
        }
        return Optional.ofNullable(clocks.finalDue()).or(() -> Optional.ofNullable(clocks.missingDue()));
    }

    /** The rules of which the first that the form has, and that has begun, counts. */
    private List<String> rules() {
        return switch (state) {
            case CONSENT_PENDING, CONSENT_REFUSED, FILED ->
                List.of(clocks.acknowledgedAt() == null ? "acknowledge" : "document_check", "answer");
            case DOCUMENTS_ASKED -> List.of("documents_due");
            case DOCUMENTS_RECEIVED -> List.of("document_check", "answer");
            case COMPLETE -> List.of("visit", "decide", "answer");
            case VISIT_FIXED, ASSESSED, PROPOSED -> List.of("decide", "answer");
            case DRAFT, GRANTED, REFUSED, ANSWERED, CLOSED, WITHDRAWN -> List.of();
        };
    }
}

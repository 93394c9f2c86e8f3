package fr.guichet.reminders;

import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.ReminderRule;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestChanged;
import fr.guichet.requests.RequestView;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Takes a task off the list when the request has moved on, in the same transaction. */
@Component
class SettledTasks {
    private final AgentTasks tasks;
    private final OwnRules ownRules;

    SettledTasks(AgentTasks tasks, OwnRules ownRules) {
        this.tasks = tasks;
        this.ownRules = ownRules;
    }

    /** What has just been filed has no tasks yet. */
    @EventListener
    void on(RequestChanged changed) {
        List<AgentTask> open = changed.action() == RequestAction.FILED ? List.of() : tasks.of(changed.request().id());
        if (!open.isEmpty()) {
            List<String> settled = open.stream().map(AgentTask::kind).filter(kind -> isSettled(kind, changed)).toList();
            tasks.settle(changed.request().id(), settled, changed.actor(), changed.at());
        }
    }

    private boolean isSettled(String kind, RequestChanged changed) {
        RequestView request = changed.request();
        if (kind.equals(EndedMandates.KIND)) {
            return request.state().isEnded();
        }
        Optional<TimedEvent> event = rules(request.form(), changed.at()).filter(rule -> rule.id().equals(kind)).findFirst()
                .flatMap(rule -> TimedEvent.named(rule.event()));
        boolean askedAnew = changed.action() == RequestAction.DOCUMENTS_ASKED
                && event.filter(TimedEvent.FINAL_DUE::equals).isPresent();
        return askedAnew || event.isEmpty() || !event.get().concerns(request.state());
    }

    private Stream<ReminderRule> rules(PublishedForm form, Instant now) {
        return Stream.concat(form.definition().allReminders().stream(), ownRules.of(form, now).stream());
    }
}

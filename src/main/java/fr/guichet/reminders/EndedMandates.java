package fr.guichet.reminders;

import fr.guichet.mandates.MandateEnded;
import fr.guichet.mandates.MandateState;
import fr.guichet.reminders.AgentTask.Audience;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestReader;
import fr.guichet.shared.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks an agent to see how an open request goes on whose holder acts no more: nothing is closed by itself. */
@Component
class EndedMandates {
    static final String KIND = "mandate_ended";

    private final AgentTasks tasks;
    private final RequestReader reader;
    private final Messages messages;

    EndedMandates(AgentTasks tasks, RequestReader reader, Messages messages) {
        this.tasks = tasks;
        this.reader = reader;
        this.messages = messages;
    }

    /** Whoever was replaced has somebody in their place already. */
    @EventListener
    void on(MandateEnded ended) {
        if (ended.how() == MandateState.REPLACED) {
            return;
        }
        String key = ended.how() == MandateState.SUBJECT_DIED ? "reminders.task.subject-died" : "reminders.task.mandate-ended";
        String text = messages.text(key, ended.holder().name(), ended.subjectName());
        reader.named(ended.cutOff()).stream().filter(one -> !one.ended())
                .forEach(one -> tasks.raise(one.id(), KIND, audience(one.id()), text, null, ended.at()));
    }

    private Audience audience(RequestId request) {
        return reader.request(request).ownerId() == null ? Audience.HEAD : Audience.OWNER;
    }
}

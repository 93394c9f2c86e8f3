package fr.guichet.reminders;

import fr.guichet.mandates.ConsentLinkClosed;
import fr.guichet.reminders.AgentTask.Audience;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestReader;
import fr.guichet.shared.Actor;
import fr.guichet.shared.Messages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Asks an agent to call the person whose link of consent was closed after too many wrong dates of birth. */
@Component
class ClosedLinks {
    private final AgentTasks tasks;
    private final RequestReader reader;
    private final RequestDesk desk;
    private final Messages messages;

    ClosedLinks(AgentTasks tasks, RequestReader reader, RequestDesk desk, Messages messages) {
        this.tasks = tasks;
        this.reader = reader;
        this.desk = desk;
        this.messages = messages;
    }

    @EventListener
    void on(ConsentLinkClosed closed) {
        closed.requests().forEach(request -> ask(new RequestId(request), closed));
    }

    private void ask(RequestId request, ConsentLinkClosed closed) {
        String text = messages.text("reminders.task.link-closed", closed.subjectName());
        Audience audience = reader.request(request).ownerId() == null ? Audience.HEAD : Audience.OWNER;
        tasks.raise(request, OwnRules.CONSENT, audience, text, null, closed.at());
        desk.note(request, RequestAction.REMINDED, text, Actor.APPLICATION, closed.at());
    }
}

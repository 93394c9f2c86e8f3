package fr.guichet.reminders;

import fr.guichet.correspondence.Addressee;
import fr.guichet.correspondence.Addressees;
import fr.guichet.correspondence.Composed;
import fr.guichet.correspondence.NewNotice;
import fr.guichet.correspondence.Paragraph;
import fr.guichet.correspondence.Post;
import fr.guichet.correspondence.RequestWords;
import fr.guichet.reminders.AgentTask.Audience;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Actor;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Asks an agent to do something: by a task in the request, and by mail where the rule says so. It never does it itself. */
@Component
@Order(1)
class TaskWork implements ReminderWork {
    private final RequestReader reader;
    private final RequestDesk desk;
    private final AgentTasks tasks;
    private final Addressees addressees;
    private final RequestWords words;
    private final Writing writing;
    private final Post post;
    private final Messages messages;
    private final GuichetSettings settings;

    TaskWork(RequestReader reader, RequestDesk desk, AgentTasks tasks, Addressees addressees, RequestWords words,
            Writing writing, Post post, Messages messages, GuichetSettings settings) {
        this.reader = reader;
        this.desk = desk;
        this.tasks = tasks;
        this.addressees = addressees;
        this.words = words;
        this.writing = writing;
        this.post = post;
        this.messages = messages;
        this.settings = settings;
    }

    @Override
    public boolean does(Occurrence occurrence) {
        return occurrence.rule().task() != null && occurrence.rule().notice() == null;
    }

    @Override
    public boolean carryOut(Occurrence one, Instant now) {
        RequestView request = reader.request(one.request());
        String task = writing.task(one, words.of(request));
        Audience audience = audience(one, request);
        tasks.raise(one.request(), one.rule().id(), audience, task, one.days() < 0 ? one.eventDay() : null, now);
        if (one.rule().channels().contains("email")) {
            mail(one, request, audience, task, LocalDate.ofInstant(now, TimeConfiguration.ZONE));
        }
        RequestAction said = one.event() == TimedEvent.FINAL_DUE ? RequestAction.CLOSING_PROPOSED : RequestAction.REMINDED;
        desk.note(one.request(), said, task, Actor.APPLICATION, now);
        return true;
    }

    /** The owner first, then, the last time or when nobody owns the request, the head of the service. */
    private static Audience audience(Occurrence one, RequestView request) {
        boolean toOwner = one.rule().to().contains("agent") && request.ownerId() != null;
        boolean toHead = one.rule().to().contains("head") && one.isLast();
        return toOwner && !toHead ? Audience.OWNER : Audience.HEAD;
    }

    private void mail(Occurrence one, RequestView request, Audience audience, String task, LocalDate today) {
        var content = new Composed(messages.text("reminders.task.subject", request.number()), List.of(Paragraph.text(task),
                Paragraph.text(messages.text("reminders.task.open", settings.address("/agents/demandes/" + request.number())))));
        List<String> to = audience == Audience.OWNER ? List.of("agent") : List.of("agent", "head");
        List<Addressee> agents = addressees.of(to, request, today);
        for (int each = 0; each < agents.size(); each++) {
            String occurrence = one.name() + "/" + each;
            agents.get(each).reachedBy(List.of("email"), false).forEach(agent -> post
                    .write(NewNotice.about(request.id(), request.number(), "agent_task", occurrence, agent, content)));
        }
    }
}

package fr.guichet.reminders;

import fr.guichet.correspondence.Addressee;
import fr.guichet.correspondence.Addressees;
import fr.guichet.correspondence.Composed;
import fr.guichet.correspondence.NewNotice;
import fr.guichet.correspondence.Paragraph;
import fr.guichet.correspondence.Post;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.rights.EmergencyOpened;
import fr.guichet.shared.Actor;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Messages;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells those who answer for a request that an agent has opened it in an emergency: in its history, and by mail. */
@Component
class EmergencyNotes {
    private final RequestReader reader;
    private final RequestDesk desk;
    private final Addressees addressees;
    private final Post post;
    private final Messages messages;
    private final GuichetSettings settings;

    EmergencyNotes(RequestReader reader, RequestDesk desk, Addressees addressees, Post post, Messages messages,
            GuichetSettings settings) {
        this.reader = reader;
        this.desk = desk;
        this.addressees = addressees;
        this.post = post;
        this.messages = messages;
        this.settings = settings;
    }

    @EventListener
    void on(EmergencyOpened opened) {
        RequestView request = reader.request(new RequestId(opened.request()));
        desk.note(request.id(), RequestAction.EMERGENCY, opened.agent() + ", " + opened.reason(), Actor.APPLICATION, opened.at());
        var content = new Composed(messages.text("reminders.emergency.subject", request.number()),
                List.of(Paragraph
                        .text(messages.text("reminders.emergency.text", opened.agent(), request.number(), opened.reason())),
                        Paragraph.text(messages.text("reminders.task.open", settings.address("/agents/acces-urgent")))));
        List<Addressee> managers = addressees.managers(request);
        for (int each = 0; each < managers.size(); each++) {
            String occurrence = "emergency/%s/%s/%s".formatted(request.number(), opened.at(), each);
            managers.get(each).reachedBy(List.of("email"), false)
                    .forEach(to -> post
                            .write(NewNotice.about(request.id(), request.number(), "emergency", occurrence, to, content)));
        }
    }
}

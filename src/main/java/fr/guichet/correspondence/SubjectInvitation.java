package fr.guichet.correspondence;

import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.SubjectKeys;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Messages;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Tells the person whom a request is about how they read what is done in their name, and end it, without an account. */
@Component
class SubjectInvitation {
    private final Mandates mandates;
    private final SubjectKeys keys;
    private final Messages messages;
    private final GuichetSettings settings;

    SubjectInvitation(Mandates mandates, SubjectKeys keys, Messages messages, GuichetSettings settings) {
        this.mandates = mandates;
        this.keys = keys;
        this.messages = messages;
        this.settings = settings;
    }

    /** What the letter says, with a new code; none when nobody could tell the date of birth. */
    Optional<Paragraph> in(RequestView request) {
        return mandates.ofRequest(request.id().value()).stream().filter(MandateView::canBeRevoked)
                .filter(mandate -> mandate.subjectBirthDate().year() > 0).findFirst()
                .map(mandate -> Paragraph.text(messages.text("correspondence.mandate.key", settings.address("/mon-mandat"),
                        keys.code(mandate.id()))));
    }
}

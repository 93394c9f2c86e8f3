package fr.guichet.demonstration;

import fr.guichet.correspondence.Addressees;
import fr.guichet.correspondence.Conversation;
import fr.guichet.correspondence.Message.Side;
import fr.guichet.correspondence.Recipient;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.GuichetSettings;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What citizens and agents write to each other. */
@Component
@ConditionalOnDemonstration
class MessageActs implements Acts {
    private static final List<String> MAIL_FIRST = List.of("email", "letter");

    private final Conversation conversation;
    private final RequestDesk desk;
    private final RequestReader reader;
    private final Addressees addressees;
    private final GuichetSettings settings;

    MessageActs(Conversation conversation, RequestDesk desk, RequestReader reader, Addressees addressees,
            GuichetSettings settings) {
        this.conversation = conversation;
        this.desk = desk;
        this.reader = reader;
        this.addressees = addressees;
        this.settings = settings;
    }

    @Override
    public Map<Deed, Act> acts() {
        return Map.of(Deed.WRITE, this::write, Deed.ANSWER, this::answer);
    }

    private void write(Scene scene) {
        conversation.ask(scene.request(), id(scene), scene.actor().name(), scene.step().words(), scene.at());
    }

    private void answer(Scene scene) {
        RequestView request = reader.request(scene.request());
        Recipient to = addressees.requester(request).reachedBy(MAIL_FIRST, false).getFirst();
        conversation.read(request.id(), Side.AGENT, scene.at());
        conversation.answer(request.id(), request.number(), id(scene), scene.actor().name(), scene.step().words(), to,
                settings.address("/mes-demandes/" + request.number()).toString(), scene.at());
        desk.note(request.id(), RequestAction.MESSAGE, "", scene.actor(), scene.at());
    }

    private static UUID id(Scene scene) {
        return Objects.requireNonNull(scene.actor().id());
    }
}

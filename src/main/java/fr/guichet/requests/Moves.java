package fr.guichet.requests;

import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.NotFound;
import java.time.Instant;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The one way in which a request moves: the change, its line of history, its row in the queue and its event, in one transaction. */
@Component
class Moves {
    private final Requests requests;
    private final RequestViews views;
    private final History history;
    private final QueueWriter queue;
    private final ApplicationEventPublisher events;

    Moves(Requests requests, RequestViews views, History history, QueueWriter queue, ApplicationEventPublisher events) {
        this.requests = requests;
        this.views = views;
        this.history = history;
        this.queue = queue;
        this.events = events;
    }

    /** @throws NotFound when there is no such request */
    Request find(RequestId id) {
        return requests.findById(id.value()).orElseThrow(() -> new NotFound("request " + id));
    }

    /** How it stands now. @throws NotFound when there is no such request */
    RequestView view(RequestId id) {
        return views.of(find(id));
    }

    /** @throws fr.guichet.shared.IllegalMove when its state does not allow it */
    @Transactional
    public void make(RequestId id, RequestAction action, String detail, Actor actor, Instant at, Consumer<Request> move) {
        Request request = find(id);
        if (action.isOfInstruction() && request.isOwnOf(actor)) {
            throw new IllegalMove("nobody instructs their own request");
        }
        move.accept(request);
        // At once: whoever was slower is refused here, before anything else of the move is written.
        requests.saveAndFlush(request);
        tell(views.of(request), action, detail, actor, at);
    }

    /** Tells that something happened which does not move the request. */
    @Transactional
    public void note(RequestId id, RequestAction action, String detail, Actor actor, Instant at) {
        tell(views.of(find(id)), action, detail, actor, at);
    }

    /** Tells in the transaction under way what happened to a request, as it stands now. */
    void tell(RequestView request, RequestAction action, String detail, Actor actor, Instant at) {
        history.add(request.id(), action, detail, actor, at);
        queue.write(request);
        events.publishEvent(new RequestChanged(request, action, detail, actor, at));
    }
}

package fr.guichet.requests;

import fr.guichet.shared.Actor;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The person whom a request is about lives somewhere else now: it goes to the service and team of there. */
@Service
public class Homes {
    private final Moves moves;
    private final RequestReader reader;
    private final Router router;

    Homes(Moves moves, RequestReader reader, Router router) {
        this.moves = moves;
        this.reader = reader;
        this.router = router;
    }

    /**
     * Each move is a line in the history.
     *
     * @param commune INSEE code of where the person lives now
     * @param words from where to where, as the history says it
     */
    @Transactional
    public void move(RequestId id, String commune, String words, Actor by, Instant at) {
        moves.make(id, RequestAction.HOME_MOVED, words, by, at, request -> request.liveIn(commune));
        RequestView moved = reader.request(id);
        Destination next = router.of(moved.situation(), commune);
        if (!next.isWhere(moved.serviceName(), moved.whereabouts().teamId())) {
            moves.make(id, RequestAction.ROUTED, next.words(), Actor.APPLICATION, at, request -> request.goTo(next));
        }
    }
}

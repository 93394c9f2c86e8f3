package fr.guichet.sharing;

import fr.guichet.people.BirthDate;
import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.LinkToken;
import fr.guichet.shared.NotFound;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks those whose yes a request needs beside that of whoever made it, by a link of their own or by a paper that they sign. */
@Service
@Transactional
public class Agreements {
    public static final Duration GOOD_FOR = Duration.ofDays(30);

    private final AgreementRows rows;
    private final ApplicationEventPublisher events;

    Agreements(AgreementRows rows, ApplicationEventPublisher events) {
        this.rows = rows;
        this.events = events;
    }

    /** A request waits for somebody's yes from now on; they are asked at once. */
    public UUID await(NewAgreement wanted, Instant at) {
        UUID id = rows.add(wanted, at);
        ask(id, wanted.email(), at);
        return id;
    }

    /** Asks once more; a link sent before is good no more. @throws NotFound when it is none of this request */
    public void askAgain(UUID request, UUID id, Instant at) {
        Agreement agreement = mustBeAwaited(request, id);
        ask(id, agreement.email(), at);
    }

    private void ask(UUID id, @Nullable String email, Instant at) {
        LinkToken token = email == null ? null : LinkToken.create();
        Instant until = at.plus(GOOD_FOR);
        if (token != null) {
            rows.ask(id, token.hash(), at, until);
        }
        events.publishEvent(new AgreementAsked(find(id), token == null ? null : token.clear(), until, at));
    }

    /** What the page behind a link asks, as long as it may be answered. */
    @Transactional(readOnly = true)
    public Optional<Agreement> byToken(String token, Instant now) {
        return rows.byToken(new LinkToken(token).hash(), now);
    }

    /** The answer is heard once; where the date of birth is known, only with it. The third wrong one closes the link. */
    public AgreementOutcome answer(String token, boolean yes, BirthDate given, Instant at) {
        Optional<Agreement> found = byToken(token, at).flatMap(one -> rows.lock(one.id())).filter(Agreement::isAwaited);
        if (found.isEmpty()) {
            return new AgreementOutcome.Closed();
        }
        Agreement agreement = found.get();
        if (agreement.asksBirth() && !given.tells(agreement.born())) {
            rows.triedWrong(agreement.id());
            return agreement.triesLeft() > 1
                    ? new AgreementOutcome.WrongBirthDate(agreement.triesLeft() - 1)
                    : new AgreementOutcome.Closed();
        }
        rows.answered(agreement.id(), yes ? Agreement.State.GIVEN : Agreement.State.REFUSED, null, null, at);
        Agreement now = find(agreement.id());
        events.publishEvent(new AgreementAnswered(now, new Actor(null, agreement.name(), Actor.Kind.SUBJECT), at));
        return new AgreementOutcome.Answered(now);
    }

    /** An agent has seen the paper that the person has signed, also after a no by the link. @param note which paper it was */
    public void onPaper(UUID request, UUID id, String note, Actor agent, Instant at) {
        Agreement agreement = rows.lock(id).filter(one -> one.request().equals(request)).orElseThrow(() -> unknown(id));
        if (agreement.isGiven()) {
            throw new IllegalMove("agreed already: " + id);
        }
        rows.answered(id, Agreement.State.ON_PAPER, agent.name(), note, at);
        events.publishEvent(new AgreementAnswered(find(id), agent, at));
    }

    /** Those that a request needs, none for most. */
    @Transactional(readOnly = true)
    public List<Agreement> of(UUID request) {
        return rows.of(request);
    }

    private Agreement mustBeAwaited(UUID request, UUID id) {
        Agreement agreement = rows.find(id).filter(one -> one.request().equals(request)).orElseThrow(() -> unknown(id));
        if (!agreement.isAwaited()) {
            throw new IllegalMove("answered already: " + id);
        }
        return agreement;
    }

    private Agreement find(UUID id) {
        return rows.find(id).orElseThrow(() -> unknown(id));
    }

    private static NotFound unknown(UUID id) {
        return new NotFound("agreement " + id);
    }
}

package fr.guichet.intake;

import fr.guichet.requests.FilingOutcome;
import fr.guichet.requests.PaperEntry;
import fr.guichet.requests.RequestFiling;
import fr.guichet.shared.Actor;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Turns a paper entry into a request, as complete or incomplete as it came. */
@Component
class EntryFiling {
    private final RequestFiling filing;
    private final Envelope envelope;
    private final Clock clock;

    EntryFiling(RequestFiling filing, Envelope envelope, Clock clock) {
        this.filing = filing;
        this.envelope = envelope;
        this.clock = clock;
    }

    /** @return the number of the request */
    @Transactional
    String file(PaperEntry entry, Actor agent) {
        envelope.acceptForm(entry.id(), agent);
        return switch (filing.file(entry.id(), entry.channel(), entry.receivedOn(), entry.recognised(), agent,
                clock.instant())) {
            case FilingOutcome.Filed filed -> filed.number();
            case FilingOutcome.Closed closed -> throw new IllegalStateException("paper is dated the day it came");
            case FilingOutcome.Unfinished unfinished -> throw new IllegalStateException("paper is filed as it came");
        };
    }
}

package fr.guichet.mandates;

import fr.guichet.shared.Actor;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Puts an end to mandates, writes it into their journal and tells it, in one transaction. */
@Component
class MandateEnds {
    private final MandateRoll roll;
    private final MandateJournal journal;
    private final ApplicationEventPublisher events;

    MandateEnds(MandateRoll roll, MandateJournal journal, ApplicationEventPublisher events) {
        this.roll = roll;
        this.journal = journal;
        this.events = events;
    }

    void expire(Mandate mandate, Instant at) {
        mandate.expire();
        tell(mandate, MandateAction.EXPIRED, null, Actor.APPLICATION, at);
    }

    void revoke(Mandate mandate, @Nullable String reason, Actor by, Instant at) {
        mandate.end(MandateState.REVOKED, reason, by, at);
        boolean renounced = by.id() != null && by.id().equals(mandate.holder().account());
        tell(mandate, renounced ? MandateAction.RENOUNCED : MandateAction.REVOKED, reason, by, at);
    }

    void replace(Mandate mandate, Actor by, Instant at) {
        mandate.end(MandateState.REPLACED, null, by, at);
        tell(mandate, MandateAction.REPLACED, null, by, at);
    }

    /** @param on the day of the death, in words */
    void withDeath(Mandate mandate, String on, Actor by, Instant at) {
        mandate.end(MandateState.SUBJECT_DIED, on, by, at);
        tell(mandate, MandateAction.SUBJECT_DIED, on, by, at);
    }

    private void tell(Mandate mandate, MandateAction action, @Nullable String reason, Actor by, Instant at) {
        journal.add(mandate.id(), null, action, by, at, reason);
        MandateHolder holder = mandate.holder();
        LocalDate day = LocalDate.ofInstant(at, TimeConfiguration.ZONE);
        List<UUID> cutOff = mandate.requests().stream().filter(request -> holder.account() == null
                || roll.ofHolder(request, holder.account()).stream().noneMatch(other -> other.allows(Scope.FILE, day))).toList();
        events.publishEvent(new MandateEnded(mandate.state(), mandate.requests(), cutOff, mandate.id(), holder,
                mandate.subject().name(), by, at));
    }
}

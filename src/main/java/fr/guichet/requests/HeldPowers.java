package fr.guichet.requests;

import fr.guichet.forms.Situation;
import fr.guichet.mandates.HeldMandates;
import fr.guichet.mandates.MandateView;
import fr.guichet.people.PersonId;
import fr.guichet.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the mandate by which somebody may file already, so that no consent is asked twice. When it is not sure whom it is for, none. */
@Component
class HeldPowers {
    private final HeldMandates held;

    HeldPowers(HeldMandates held) {
        this.held = held;
    }

    /** @param subject the record of the person, none while it is not known */
    Optional<MandateView> of(Request request, Situation situation, @Nullable PersonId subject) {
        LocalDate today = situation.surroundings().today();
        if (situation.isForSelf() || request.parties().requesterAccount() == null) {
            return Optional.empty();
        }
        Names names = new Names(situation);
        return held.covering(request.parties().requesterAccount(), situation.form().slug(), today).stream()
                .filter(one -> HeldMandate.of(one).covers(names, subject, today)).findFirst();
    }

    /** Uses it for this request; both know it from now on. */
    void use(MandateView mandate, Request request, Situation situation, Actor by, Instant at) {
        held.serve(mandate.id(), request.id().value(), situation.form().slug(), by, at);
        request.coveredBy(mandate.id().value());
    }
}

package fr.guichet.mandates;

import fr.guichet.people.PersonDied;
import fr.guichet.shared.FrenchDates;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A mandate ends with whoever it was for (code civil, art. 2003); so does a measure of protection (art. 418). */
@Component
class MandatesAfterDeath {
    private final MandateRoll roll;
    private final MandateEnds ends;

    MandatesAfterDeath(MandateRoll roll, MandateEnds ends) {
        this.roll = roll;
        this.ends = ends;
    }

    /** A death that was noted by mistake brings no mandate back: the holder asks for a new one. */
    @EventListener
    @Transactional
    void on(PersonDied died) {
        if (died.on() != null) {
            String on = FrenchDates.day(died.on());
            roll.ofPersons(died.records()).stream().filter(mandate -> mandate.state().canBecome(MandateState.SUBJECT_DIED))
                    .forEach(mandate -> ends.withDeath(mandate, on, died.by(), died.at()));
        }
    }
}

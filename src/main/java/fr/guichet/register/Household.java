package fr.guichet.register;

import fr.guichet.people.Correction;
import fr.guichet.people.People;
import fr.guichet.people.PersonView;
import fr.guichet.people.Relation;
import fr.guichet.people.Relations;
import fr.guichet.rights.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Corrects how somebody is reached; those who live in the same home move along where the agent says so, and may change them. */
@Component
class Household {
    private final People people;
    private final Relations relations;
    private final PersonAccess access;
    private final Clock clock;

    Household(People people, Relations relations, PersonAccess access, Clock clock) {
        this.people = people;
        this.relations = relations;
        this.access = access;
        this.clock = clock;
    }

    /** @param named the identifiers of those who move along */
    @Transactional
    public void correct(OpenPerson open, Correction correction, Collection<String> named) {
        Instant now = clock.instant();
        people.correct(open.person().id(), correction, open.viewer().actor(), now);
        List<PersonView> together = relations.of(open.person().id()).stream().filter(Relation::together).map(Relation::other)
                .filter(other -> named.contains(other.id().value().toString())).toList();
        List<UUID> allowed = access.those(together.stream().map(other -> other.id().value()).toList(), open.reach(),
                Level.RECEIVE);
        together.stream().filter(other -> allowed.contains(other.id().value())).forEach(other -> people.correct(other.id(),
                new Correction(other.details().at(correction.details().address()), other.wishes(), null), open.viewer().actor(),
                now));
    }
}

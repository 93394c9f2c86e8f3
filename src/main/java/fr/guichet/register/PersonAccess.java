package fr.guichet.register;

import fr.guichet.accounts.SignedIn;
import fr.guichet.people.People;
import fr.guichet.people.PersonId;
import fr.guichet.people.PersonView;
import fr.guichet.requests.PersonRequests;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.shared.NotFound;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Opens persons for agents: those of whom a request lies within their reach. The link of a merged record opens the one that stands. */
@Component
class PersonAccess {
    private final People people;
    private final PersonRequests requests;
    private final Rights rights;

    PersonAccess(People people, PersonRequests requests, Rights rights) {
        this.people = people;
        this.requests = requests;
        this.rights = rights;
    }

    /** @throws NotFound when there is no such person within the reach of this agent */
    OpenPerson open(UUID id, SignedIn viewer) {
        PersonView person = people.person(new PersonId(id));
        Reach reach = rights.reach(viewer.id());
        if (!passes(person, reach, Level.READ)) {
            throw new NotFound("person " + id);
        }
        return new OpenPerson(person, reach, passes(person, reach, Level.RECEIVE), passes(person, reach, Level.MANAGE), viewer);
    }

    private boolean passes(PersonView person, Reach reach, Level level) {
        return !those(List.of(person.id().value()), reach, level).isEmpty();
    }

    /** Those with whom the agent may do this. */
    List<UUID> those(Collection<UUID> persons, Reach reach, Level level) {
        return persons.isEmpty() ? List.of() : requests.those(persons, PersonRequests.filter(reach, level));
    }
}

package fr.guichet.register;

import fr.guichet.accounts.SignedIn;
import fr.guichet.people.PersonView;
import fr.guichet.rights.Reach;
import fr.guichet.shared.NotFound;

/**
 * A person whom an agent has before them.
 *
 * @param changes whether they may correct the record: they take in what comes for a request of that person
 * @param manages whether they answer for the work of others on one
 */
record OpenPerson(PersonView person, Reach reach, boolean changes, boolean manages, SignedIn viewer) {
    /** @throws NotFound when the agent may only read */
    OpenPerson toChange() {
        if (!changes) {
            throw new NotFound("not to be changed by this agent");
        }
        return this;
    }

    String address() {
        return "/agents/personnes/" + person.id().value();
    }
}

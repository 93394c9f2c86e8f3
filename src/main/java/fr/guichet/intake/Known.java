package fr.guichet.intake;

import fr.guichet.people.Likeness;
import fr.guichet.people.PersonView;
import fr.guichet.requests.PersonRequest;
import java.util.List;
import java.util.UUID;

/** Somebody known who may be the one on paper. @param open requests of the same form that are under way for them */
record Known(Likeness likeness, List<PersonRequest> open) {
    public PersonView person() {
        return likeness.person();
    }

    UUID id() {
        return person().id().value();
    }
}

package fr.guichet.correspondence;

import fr.guichet.mandates.MandateHolder;
import fr.guichet.mandates.MandateView;
import fr.guichet.people.LettersBy;
import fr.guichet.people.People;
import fr.guichet.people.PersonView;
import fr.guichet.requests.RequestView;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How the two sides of a mandate are reached: as its request says, else as the mandate or the register does. */
@Component
class MandateAddressees {
    private final Addressees addressees;
    private final People people;

    MandateAddressees(Addressees addressees, People people) {
        this.addressees = addressees;
        this.people = people;
    }

    /** @param request one that it served */
    Addressee holder(MandateView mandate, Optional<RequestView> request) {
        MandateHolder holder = mandate.holder();
        return new Addressee(Recipient.Kind.HOLDER, holder.name(), holder.email(),
                request.map(view -> Addressees.address(mandate, view)).orElse(holder.address()), false);
    }

    Addressee subject(MandateView mandate, Optional<RequestView> request) {
        if (request.isPresent()) {
            return addressees.subject(request.get());
        } else if (mandate.subject() == null) {
            return new Addressee(Recipient.Kind.SUBJECT, mandate.subjectName(), null, null, false);
        }
        PersonView person = people.person(mandate.subject());
        return new Addressee(Recipient.Kind.SUBJECT, mandate.subjectName(), person.details().email(),
                person.details().address(), person.wishes().lettersBy() == LettersBy.POST);
    }
}

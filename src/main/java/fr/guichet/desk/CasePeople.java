package fr.guichet.desk;

import fr.guichet.people.Likeness;
import fr.guichet.people.People;
import fr.guichet.people.PersonId;
import fr.guichet.people.PersonView;
import fr.guichet.requests.PersonRequest;
import fr.guichet.requests.PersonRequests;
import fr.guichet.requests.RequestView;
import fr.guichet.rights.Reach;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Whom a case is about: their record, who may be the same person, and what else is under way for them. */
@Component
class CasePeople {
    private final People people;
    private final PersonRequests requests;

    CasePeople(People people, PersonRequests requests) {
        this.people = people;
        this.requests = requests;
    }

    void fill(RequestView view, Reach reach, Model model) {
        UUID record = view.subjectPerson();
        PersonView person = record == null ? null : people.person(new PersonId(record));
        List<PersonRequest> others = person == null ? List.of() : others(view, person, reach);
        model.addAttribute("person", person);
        model.addAttribute("others", others);
        model.addAttribute("known", person == null ? List.of() : requests.known(person.id(), reach));
        model.addAttribute("same", same(view, others));
        model.addAttribute("alike", person == null || view.state().isEnded() ? List.of() : alike(person, reach));
    }

    /** The open requests of the same form about the same person, while this one goes on. */
    List<PersonRequest> same(RequestView view, Reach reach) {
        UUID record = view.subjectPerson();
        return record == null ? List.of() : same(view, others(view, people.person(new PersonId(record)), reach));
    }

    private static List<PersonRequest> same(RequestView view, List<PersonRequest> others) {
        String form = view.form().definition().slug();
        return view.state().isEnded()
                ? List.of()
                : others.stream().filter(other -> !other.ended() && other.form().equals(form)).toList();
    }

    private List<PersonRequest> others(RequestView view, PersonView person, Reach reach) {
        return requests.of(person.id(), reach).stream().filter(other -> !other.id().equals(view.id().value())).toList();
    }

    private List<Likeness> alike(PersonView person, Reach reach) {
        List<Likeness> alike = people.alike(person.id());
        List<UUID> visible = alike.isEmpty()
                ? List.of()
                : requests.those(alike.stream().map(one -> one.person().id().value()).toList(), PersonRequests.visible(reach));
        return alike.stream().filter(one -> visible.contains(one.person().id().value())).toList();
    }
}

package fr.guichet.people;

import fr.guichet.shared.NotFound;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows the persons whom requests are about, and finds them again. */
@Service
@Transactional
public class People {
    private final Persons persons;
    private final Likenesses likenesses;

    People(Persons persons, Likenesses likenesses) {
        this.persons = persons;
        this.likenesses = likenesses;
    }

    public PersonId register(PersonDetails details, Instant at) {
        return persons.save(new Person(details, at)).id();
    }

    /** @throws NotFound if there is no such person */
    public void update(PersonId id, PersonDetails details) {
        find(id).correct(details);
    }

    /** @throws NotFound if there is no such person */
    @Transactional(readOnly = true)
    public PersonView person(PersonId id) {
        return find(id).view();
    }

    /** Those of these persons who exist. */
    @Transactional(readOnly = true)
    public Map<UUID, PersonView> persons(Collection<UUID> ids) {
        return persons.findAllById(ids).stream().map(Person::view)
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
    }

    /** Who may already be known under these details, the surest first, at most 20. Nobody is ever joined without an agent's word. */
    public List<Likeness> alike(PersonDetails details) {
        persons.flush();
        List<Likenesses.Found> found = likenesses.of(details);
        Map<UUID, Person> known = persons.findAllById(found.stream().map(Likenesses.Found::person).toList()).stream()
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
        return found.stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.person()))
                        .map(person -> new Likeness(person.view(), one.degree())))
                .sorted(Comparator.comparing(Likeness::degree)).toList();
    }

    private Person find(PersonId id) {
        return persons.findById(id.value()).orElseThrow(() -> new NotFound("No person " + id));
    }
}

package fr.guichet.people;

import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The register of persons: knows them, finds them again, corrects what is known. A merged record is read as the one that stands for it. */
@Service
@Transactional
public class People {
    private static final int MOST_ALIKE = 12;

    private final Persons persons;
    private final Matching matching;
    private final PersonChanges changes;
    private final ApplicationEventPublisher events;

    People(Persons persons, Matching matching, PersonChanges changes, ApplicationEventPublisher events) {
        this.persons = persons;
        this.matching = matching;
        this.changes = changes;
        this.events = events;
    }

    public PersonId register(PersonDetails details, Instant at) {
        return persons.save(new Person(details, at)).id();
    }

    /**
     * Finds whoever declares themselves, or registers them. Somebody known is only taken for them when it is sure and there is but
     * one; what was not known of them yet is noted, and nothing known is replaced by what was merely declared.
     */
    public PersonId recognise(Declaration declared, Actor by, Instant at) {
        List<Likeness> sure = alike(declared.details(), declared.account()).stream().filter(Likeness::sure).toList();
        return sure.size() == 1 ? learn(sure.getFirst().person().id(), declared, by, at) : register(declared, at);
    }

    /** Registers somebody who is not known, whoever may be like them. */
    public PersonId register(Declaration declared, Instant at) {
        Person person = new Person(declared.details(), at);
        person.wish(declared.wishes());
        if (declared.account() != null) {
            person.fileWith(declared.account());
        }
        return persons.save(person).id();
    }

    /** Notes what was not known yet of somebody. @throws NotFound if there is no such person */
    public PersonId learn(PersonId id, Declaration declared, Actor by, Instant at) {
        Person person = standing(id);
        PersonView before = person.view();
        person.correct(before.details().filledFrom(declared.details()));
        person.wish(before.wishes().filledFrom(declared.wishes()));
        if (declared.account() != null) {
            person.fileWith(declared.account());
        }
        changes.add(before, person.view(), declared.source(), by, at);
        return person.id();
    }

    /** Corrects what is known; whoever keeps something of it follows in the same transaction. @return whether anything changed */
    public boolean correct(PersonId id, Correction correction, Actor by, Instant at) {
        Person person = standing(id);
        PersonView before = person.view();
        person.correct(correction.details());
        person.wish(correction.wishes());
        if (correction.proof() != null) {
            person.prove(correction.proof(), by.name(), at);
        }
        PersonView after = person.view();
        boolean changed = !changes.add(before, after, "", by, at).isEmpty();
        if (changed) {
            events.publishEvent(new PersonCorrected(records(after.id()), before, after, by, at));
        }
        return changed;
    }

    /** @param on the day of the death; none when it was noted by mistake */
    public void die(PersonId id, @Nullable LocalDate on, Actor by, Instant at) {
        Person person = standing(id);
        PersonView before = person.view();
        person.die(on);
        if (!changes.add(before, person.view(), "", by, at).isEmpty()) {
            events.publishEvent(new PersonDied(records(person.id()), on, by, at));
        }
    }

    /** @throws NotFound if there is no such person */
    @Transactional(readOnly = true)
    public PersonView person(PersonId id) {
        return standing(id).view();
    }

    /** Those of these persons who exist, each record as it is. */
    @Transactional(readOnly = true)
    public Map<UUID, PersonView> persons(Collection<UUID> ids) {
        return persons.findAllById(ids).stream().map(Person::view)
                .collect(Collectors.toMap(person -> person.id().value(), Function.identity()));
    }

    /** All records of one person. */
    @Transactional(readOnly = true)
    public List<UUID> records(PersonId id) {
        return persons.same(id.value());
    }

    @Transactional(readOnly = true)
    public List<PersonChange> history(PersonId id) {
        return changes.of(id);
    }

    /** Who may already be known under these details, the surest first. Nobody is ever joined without an agent's word, or a sure rule. */
    public List<Likeness> alike(PersonDetails details) {
        return alike(details, null);
    }

    /** Who may be the same as somebody registered, whom no agent has told from them. */
    public List<Likeness> alike(PersonId id) {
        PersonView person = person(id);
        List<UUID> own = records(id);
        List<UUID> apart = persons.toldApart(own.toArray(UUID[]::new));
        return alike(person.details(), person.account()).stream().filter(one -> !own.contains(one.person().id().value())
                && !apart.contains(one.person().id().value())).toList();
    }

    private List<Likeness> alike(PersonDetails details, @Nullable UUID account) {
        persons.flush();
        Map<PersonId, Likeness> best = new LinkedHashMap<>();
        for (Matching.Found found : matching.of(details, account)) {
            best.merge(found.standing(), found.likeness(),
                    (one, other) -> Comparator.comparing(Likeness::sure).thenComparing(Likeness::score).compare(one, other) < 0
                            ? other
                            : one);
        }
        Map<UUID, PersonView> standing = persons(best.keySet().stream().map(PersonId::value).toList());
        List<Likeness> all = new ArrayList<>();
        best.forEach((id, likeness) -> all.add(new Likeness(standing.getOrDefault(id.value(), likeness.person()),
                likeness.traits(), likeness.score(), likeness.sure())));
        all.sort(Comparator.comparing(Likeness::sure).thenComparing(Likeness::score).reversed());
        return List.copyOf(all.subList(0, Math.min(MOST_ALIKE, all.size())));
    }

    private Person standing(PersonId id) {
        return persons.standing(id.value()).orElseThrow(() -> new NotFound("No person " + id));
    }
}

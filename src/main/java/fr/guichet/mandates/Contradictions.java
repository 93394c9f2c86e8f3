package fr.guichet.mandates;

import fr.guichet.people.People;
import fr.guichet.people.PersonId;
import fr.guichet.shared.NotFound;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds what stands against a mandate: other mandates in force for the same person, and its own end. */
@Service
@Transactional(readOnly = true)
public class Contradictions {
    private final MandateRoll roll;
    private final People people;

    Contradictions(MandateRoll roll, People people) {
        this.roll = roll;
        this.people = people;
    }

    /** @param by the other mandate, none when the mandate contradicts itself */
    public record Found(Contradiction what, List<MandateView> by) {}

    /** What an agent has to know before they verify a mandate. */
    public List<Found> of(MandateId id, LocalDate today) {
        MandateView mandate = roll.findById(id.value()).orElseThrow(() -> new NotFound("No mandate " + id)).view();
        List<MandateView> others = ofPerson(mandate).stream()
                .filter(other -> !other.id().equals(id) && other.isInForceOn(today) && !other.id().equals(mandate.replaces()))
                .toList();
        List<Found> found = new ArrayList<>();
        Judgment judgment = mandate.judgment();
        if (judgment != null && judgment.until() != null && judgment.until().isBefore(today)) {
            found.add(new Found(Contradiction.JUDGMENT_OVER, List.of()));
        }
        add(found, Contradiction.UNDER_PROTECTION, mandate.kind().isVoluntary(), others, true);
        add(found, Contradiction.GIVEN_MANDATE, mandate.kind().isJudged(), others, false);
        add(found, Contradiction.OTHER_JUDGMENT, mandate.kind().isJudged(),
                others.stream().filter(other -> !other.holder().name().equals(mandate.holder().name())).toList(), true);
        return found;
    }

    private static void add(List<Found> found, Contradiction what, boolean concerned, List<MandateView> others, boolean judged) {
        List<MandateView> against = others.stream().filter(other -> judged ? other.kind().isJudged() : other.kind().isVoluntary())
                .toList();
        if (concerned && !against.isEmpty()) {
            found.add(new Found(what, against));
        }
    }

    /** All mandates of the person of this one, the latest first; of somebody who is not registered, those of its requests. */
    private List<MandateView> ofPerson(MandateView mandate) {
        PersonId person = mandate.subject();
        List<Mandate> all = person == null
                ? mandate.requests().isEmpty() ? List.of() : roll.ofRequests(mandate.requests())
                : roll.ofPersons(people.records(person));
        return all.stream().map(Mandate::view).toList();
    }
}

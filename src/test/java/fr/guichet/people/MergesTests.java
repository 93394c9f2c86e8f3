package fr.guichet.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import fr.guichet.testing.MaterialTest;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Two records of one person are read as one, and are two again as if nothing had been. */
@MaterialTest
@Transactional
class MergesTests {
    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final Actor NADIA = new Actor(UUID.randomUUID(), "Nadia Benali", Actor.Kind.AGENT);

    @Autowired
    People people;
    @Autowired
    Merges merges;
    @Autowired
    Relations relations;

    private final String name = "Merge" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void theOlderRecordStandsForBothUnlessTheOtherIsProven() {
        PersonId older = someone("Odile", NOW);
        PersonId younger = someone("Odile", NOW.plusSeconds(1));
        PersonId proven = someone("Odile", NOW.plusSeconds(2));
        people.correct(proven, new Correction(people.person(proven).details(), Wishes.NONE, ProofKind.PASSPORT), NADIA, NOW);

        assertThat(merges.kept(younger, older)).isEqualTo(older);
        assertThat(merges.kept(proven, older)).isEqualTo(proven);
    }

    @Test
    void aMergedRecordLeadsToTheOneThatStandsForIt() {
        PersonId kept = someone("Odile", NOW);
        PersonId merged = someone("Odille", NOW.plusSeconds(1));

        merges.merge(kept, merged, "même carte", NADIA, NOW);

        assertThat(people.person(merged).id()).isEqualTo(kept);
        assertThat(people.records(merged)).containsExactlyInAnyOrder(kept.value(), merged.value());
        assertThat(people.alike(person("Odille")).getFirst().person().id()).as("found by either spelling").isEqualTo(kept);
        assertThat(people.alike(kept)).isEmpty();
        assertThat(merges.of(kept)).singleElement().returns("même carte", Merge::reason).returns("Nadia Benali", Merge::by);
    }

    @Test
    void relationsFollowAndComeBack() {
        PersonId kept = someone("Odile", NOW);
        PersonId merged = someone("Odille", NOW.plusSeconds(1));
        PersonId child = someone("Paul", NOW);
        PersonId later = someone("Jacques", NOW);
        relations.relate(people.person(merged), people.person(child), RelationKind.CHILD, true, NADIA, NOW);

        merges.merge(kept, merged, "même carte", NADIA, NOW);
        relations.relate(people.person(kept), people.person(later), RelationKind.SPOUSE, false, NADIA, NOW);
        assertThat(relations.of(kept)).extracting(one -> one.other().id()).containsExactlyInAnyOrder(child, later);
        assertThat(relations.of(child)).singleElement().returns(kept, one -> one.other().id())
                .returns(RelationKind.PARENT, Relation::kind);

        merges.undo(kept, merges.of(kept).getFirst().id(), "deux sœurs", NADIA, NOW);
        assertThat(relations.of(kept)).extracting(one -> one.other().id()).containsExactly(later);
        assertThat(relations.of(merged)).extracting(one -> one.other().id()).containsExactly(child);
        assertThat(people.person(merged).id()).isEqualTo(merged);
        assertThat(people.history(kept)).extracting(PersonChange::what).contains(Fact.MERGED, Fact.UNMERGED);
    }

    @Test
    void severalMergesAreUndoneFromTheLastToTheFirst() {
        PersonId first = someone("Odile", NOW);
        PersonId second = someone("Odille", NOW.plusSeconds(1));
        PersonId third = someone("Odyle", NOW.plusSeconds(2));
        merges.merge(second, third, "même carte", NADIA, NOW);
        UUID inner = merges.of(second).getFirst().id();
        merges.merge(first, second, "même carte", NADIA, NOW);

        assertThat(people.person(third).id()).isEqualTo(first);
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> merges.undo(second, inner, "erreur", NADIA, NOW));
        merges.undo(first, merges.of(first).getFirst().id(), "erreur", NADIA, NOW);
        assertThat(people.person(third).id()).isEqualTo(second);
    }

    @Test
    void onlyRecordsThatStandAreMerged() {
        PersonId kept = someone("Odile", NOW);
        PersonId merged = someone("Odille", NOW.plusSeconds(1));
        merges.merge(kept, merged, "même carte", NADIA, NOW);

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> merges.merge(kept, merged, "encore", NADIA, NOW));
    }

    @Test
    void whoWasToldApartIsNotProposedAgain() {
        PersonId one = someone("Odile", NOW);
        PersonId other = someone("Odille", NOW);
        assertThat(people.alike(one)).hasSize(1);

        merges.tellApart(one, other, NADIA, NOW);
        merges.tellApart(other, one, NADIA, NOW);

        assertThat(people.alike(one)).isEmpty();
        assertThat(people.alike(other)).isEmpty();
    }

    private PersonId someone(String firstName, Instant at) {
        return people.register(person(firstName), at);
    }

    private PersonDetails person(String firstName) {
        return new PersonDetails(null, name, null, firstName, BirthDate.of(12, 5, 1941), null, null, null, null, null);
    }
}

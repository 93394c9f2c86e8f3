package fr.guichet.people;

import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Joins two records of one person, and parts them again. The one only points to the other: what belongs to it stays where it is and
 * is read along, so that undoing brings everything back, and what came since stays with the record under which it was filed.
 */
@Service
@Transactional
public class Merges {
    private final Persons persons;
    private final PersonChanges changes;
    private final JdbcClient jdbc;

    Merges(Persons persons, PersonChanges changes, JdbcClient jdbc) {
        this.persons = persons;
        this.changes = changes;
        this.jdbc = jdbc;
    }

    /** Which of two records stays: the proven one, else the older one. */
    @Transactional(readOnly = true)
    public PersonId kept(PersonId one, PersonId other) {
        Person first = persons.findById(one.value()).orElseThrow(() -> new NotFound("No person " + one));
        Person second = persons.findById(other.value()).orElseThrow(() -> new NotFound("No person " + other));
        return kept(first, second).id();
    }

    private static Person kept(Person one, Person other) {
        boolean first = one.isProven() == other.isProven() ? one.isOlderThan(other) : one.isProven();
        return first ? one : other;
    }

    /** @return the record that stands for both @throws IllegalMove unless both stand for themselves */
    public PersonId merge(PersonId one, PersonId other, String reason, Actor by, Instant at) {
        List<Person> both = persons.hold(one.value(), other.value());
        if (both.size() != 2) {
            throw new NotFound("No two persons " + one + " and " + other);
        }
        Person kept = kept(both.getFirst(), both.getLast());
        Person merged = kept == both.getFirst() ? both.getLast() : both.getFirst();
        merged.mergeInto(kept);
        persons.flush();
        jdbc.sql("""
                 insert into person_merges (id, kept_id, merged_id, at, by_id, by_name, reason)
                 values (:id, :kept, :merged, :at, :by, :name, :reason)
                 """).param("id", Ids.next()).param("kept", kept.id().value()).param("merged", merged.id().value())
                .param("at", at.atOffset(ZoneOffset.UTC)).param("by", by.id()).param("name", by.name()).param("reason", reason)
                .update();
        changes.add(kept.id(), Fact.MERGED, described(merged), reason, "", by, at);
        jdbc.sql("delete from people_alike where one_id = :merged or other_id = :merged").param("merged", merged.id().value())
                .update();
        return kept.id();
    }

    private static String described(Person merged) {
        PersonView view = merged.view();
        return (view.fullName() + " " + view.details().birthDate()).strip();
    }

    /** @return the record that stands for itself again @throws IllegalMove while the kept record is merged itself */
    public PersonId undo(PersonId kept, UUID merge, String reason, Actor by, Instant at) {
        UUID merged = jdbc.sql("select merged_id from person_merges where id = :id and kept_id = :kept and undone_at is null")
                .param("id", merge).param("kept", kept.value()).query(UUID.class).optional()
                .orElseThrow(() -> new NotFound("merge " + merge));
        List<Person> both = persons.hold(kept.value(), merged);
        Person stays = both.stream().filter(person -> person.id().equals(kept)).findFirst().orElseThrow();
        Person parted = both.stream().filter(person -> person != stays).findFirst().orElseThrow();
        if (!stays.stands()) {
            throw new IllegalMove("The record " + kept + " is merged itself");
        }
        parted.standAgain(stays);
        persons.flush();
        jdbc.sql("update person_merges set undone_at = :at, undone_by = :by, undone_reason = :reason where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC)).param("by", by.name()).param("reason", reason).param("id", merge)
                .update();
        changes.add(stays.id(), Fact.UNMERGED, described(parted), reason, "", by, at);
        changes.add(parted.id(), Fact.UNMERGED, described(stays), reason, "", by, at);
        return parted.id();
    }

    /** The records that were merged into this one itself and still are, the latest first. */
    @Transactional(readOnly = true)
    public List<Merge> of(PersonId kept) {
        return jdbc
                .sql("""
                     select m.id as merge, m.at, m.by_name, m.reason, p.* from person_merges m join people p on p.id = m.merged_id
                     where m.kept_id = :kept and m.undone_at is null order by m.id desc
                     """)
                .param("kept", kept.value())
                .query((row, number) -> new Merge(row.getObject("merge", UUID.class), PersonRow.read(row, number),
                        row.getObject("at", OffsetDateTime.class).toInstant(), row.getString("by_name"),
                        row.getString("reason")))
                .list();
    }

    /** An agent says that these are two: they are not proposed for each other again. */
    public void tellApart(PersonId one, PersonId other, Actor by, Instant at) {
        boolean ordered = jdbc.sql("select :one::uuid < :other::uuid").param("one", one.value()).param("other", other.value())
                .query(Boolean.class).single();
        jdbc.sql("""
                 insert into people_told_apart (person_id, other_id, at, by_name) values (:one, :other, :at, :by)
                 on conflict do nothing
                 """).param("one", ordered ? one.value() : other.value()).param("other", ordered ? other.value() : one.value())
                .param("at", at.atOffset(ZoneOffset.UTC)).param("by", by.name()).update();
        jdbc.sql("""
                 delete from people_alike where one_id in (select same_person(:one)) and other_id in (select same_person(:other))
                     or one_id in (select same_person(:other)) and other_id in (select same_person(:one))
                 """).param("one", one.value()).param("other", other.value()).update();
    }
}

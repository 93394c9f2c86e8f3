package fr.guichet.people;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was known of persons before, and since: only ever added to. */
@Repository
class PersonChanges {
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    PersonChanges(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(PersonId person, Fact what, String before, String after, String source, Actor by, Instant at) {
        jdbc.sql("""
                 insert into person_changes (id, person_id, at, what, before, after, by_id, by_name, source)
                 values (:id, :person, :at, :what, :before, :after, :by, :name, :source)
                 """).param("id", Ids.next()).param("person", person.value()).param("at", at.atOffset(ZoneOffset.UTC))
                .param("what", what.name()).param("before", before).param("after", after).param("by", by.id())
                .param("name", by.name()).param("source", source).update();
    }

    /** Writes what distinguishes two states of a record. @return the facts that changed */
    Map<Fact, String[]> add(PersonView before, PersonView after, String source, Actor by, Instant at) {
        Map<Fact, String[]> changed = KnownFacts.of(before).until(KnownFacts.of(after));
        changed.forEach((fact, values) -> add(after.id(), fact, values[0], values[1], source, by, at));
        return changed;
    }

    /** The history of somebody under whatever record, the newest first. */
    List<PersonChange> of(PersonId person) {
        return jdbc
                .sql("""
                     select at, what, before, after, by_name, source from person_changes
                     where person_id in (select same_person(:person)) order by id desc limit :most
                     """)
                .param("person", person.value()).param("most", MOST)
                .query((row, number) -> new PersonChange(row.getObject("at", OffsetDateTime.class).toInstant(),
                        Fact.valueOf(row.getString("what")), row.getString("before"), row.getString("after"),
                        row.getString("by_name"), row.getString("source")))
                .list();
    }
}

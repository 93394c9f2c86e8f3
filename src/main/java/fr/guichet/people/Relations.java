package fr.guichet.people;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who is related to whom, and who lives in one home. Both are told of it in their history. */
@Service
@Transactional
public class Relations {
    private final JdbcClient jdbc;
    private final PersonChanges changes;

    Relations(JdbcClient jdbc, PersonChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** @param kind what the other is to the person; @return false when they are related already, or are one */
    public boolean relate(PersonView person, PersonView other, RelationKind kind, boolean together, Actor by, Instant at) {
        boolean related = person.id().equals(other.id())
                || jdbc.sql("""
                            select exists (select from person_relations where ended_at is null
                                and (person_id in (select same_person(:one)) and other_id in (select same_person(:other))
                                    or other_id in (select same_person(:one)) and person_id in (select same_person(:other))))
                            """)
                        .param("one", person.id().value()).param("other", other.id().value()).query(Boolean.class).single();
        if (related) {
            return false;
        }
        jdbc.sql("""
                 insert into person_relations (id, person_id, other_id, kind, together, recorded_at, recorded_by)
                 values (:id, :one, :other, :kind, :together, :at, :by)
                 """).param("id", Ids.next()).param("one", person.id().value()).param("other", other.id().value())
                .param("kind", kind.name()).param("together", together).param("at", at.atOffset(ZoneOffset.UTC))
                .param("by", by.name()).update();
        changes.add(person.id(), Fact.RELATION, "", other.fullName(), "", by, at);
        changes.add(other.id(), Fact.RELATION, "", person.fullName(), "", by, at);
        return true;
    }

    /** @throws NotFound when it is no relation of this person that goes on */
    public void end(PersonView person, UUID relation, Actor by, Instant at) {
        Relation ended = of(person.id()).stream().filter(one -> one.id().equals(relation)).findFirst()
                .orElseThrow(() -> new NotFound("relation " + relation));
        jdbc.sql("update person_relations set ended_at = :at, ended_by = :by where id = :id")
                .param("at", at.atOffset(ZoneOffset.UTC)).param("by", by.name()).param("id", relation).update();
        changes.add(person.id(), Fact.RELATION, ended.other().fullName(), "", "", by, at);
        changes.add(ended.other().id(), Fact.RELATION, person.fullName(), "", "", by, at);
    }

    /** Whom somebody is related to, under whatever record it was noted. */
    @Transactional(readOnly = true)
    public List<Relation> of(PersonId person) {
        return jdbc
                .sql("""
                     select r.id as relation, r.kind, r.together, mine, p.* from (
                         select id, kind, together, other_id as other, false as mine from person_relations
                             where ended_at is null and person_id in (select same_person(:person))
                         union all select id, kind, together, person_id, true from person_relations
                             where ended_at is null and other_id in (select same_person(:person))) r
                     join people p on p.id = person_of(r.other) where p.id <> :person order by r.id limit 50
                     """)
                .param("person", person.value()).query((row, number) -> {
                    RelationKind kind = RelationKind.valueOf(row.getString("kind"));
                    return new Relation(row.getObject("relation", UUID.class), PersonRow.read(row, number),
                            row.getBoolean("mine") ? kind.inverse() : kind, row.getBoolean("together"));
                }).list();
    }
}

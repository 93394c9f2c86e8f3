package fr.guichet.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The pairs of records that may be one person, until an agent joins them or tells them apart. Each record is compared once when it
 * comes in, by whichever way, and again when what it is found by has changed.
 */
@Service
@Transactional
public class Duplicates {
    public static final int PAGE = 25;
    private static final int AT_ONCE = 20;
    private static final String PASSES = "exists (select from people p where p.id = l.%s and p.merged_into is null and %s)";

    private final People people;
    private final JdbcClient jdbc;

    Duplicates(People people, JdbcClient jdbc) {
        this.people = people;
        this.jdbc = jdbc;
    }

    /** Two records, with what makes them alike. @param likeness of the other to the one */
    public record Pair(PersonView one, Likeness likeness) {}

    /** @param next where the following page begins, none on the last */
    public record Page(List<Pair> pairs, @Nullable String next) {}

    /** Compares some of the records that wait for it. @return whether there may be more */
    public boolean compareSome() {
        List<UUID> some = jdbc
                .sql("delete from people_to_compare where person_id in (select person_id from people_to_compare limit :most"
                        + " for update skip locked) returning person_id")
                .param("most", AT_ONCE).query(UUID.class).list();
        some.forEach(person -> compare(new PersonId(person)));
        return some.size() == AT_ONCE;
    }

    /** Looks anew with whom a record may be confused, and forgets what was proposed for it before. */
    public void compare(PersonId person) {
        jdbc.sql("delete from people_alike where one_id = :person or other_id = :person").param("person", person.value())
                .update();
        if (people.person(person).id().equals(person)) {
            people.alike(person).forEach(likeness -> propose(person, likeness));
        }
    }

    private void propose(PersonId person, Likeness likeness) {
        jdbc.sql("""
                 insert into people_alike (one_id, other_id, score, sure, traits)
                 values (least(:one::uuid, :other), greatest(:one::uuid, :other), :score, :sure, :traits) on conflict do nothing
                 """).param("one", person.value()).param("other", likeness.person().id().value())
                .param("score", likeness.score()).param("sure", likeness.sure())
                .param("traits", likeness.traits().stream().map(Trait::name).toArray(String[]::new)).update();
    }

    /** The pairs of which an agent may change both, the likeliest first. @param after the end of the page before; empty for the first */
    @Transactional(readOnly = true)
    public Page page(String after, PersonFilter within) {
        Place place = Place.of(after);
        List<Row> rows = jdbc
                .sql("select l.* from people_alike l where (l.score, l.one_id, l.other_id) < (:score, :one::uuid, :other::uuid) and "
                        + PASSES.formatted("one_id", within.sql()) + " and " + PASSES.formatted("other_id", within.sql())
                        + " order by l.score desc, l.one_id desc, l.other_id desc limit :most")
                .params(within.with()).param("score", place.score).param("one", place.one).param("other", place.other)
                .param("most", PAGE + 1).query(Row::read).list();
        List<Row> shown = rows.subList(0, Math.min(PAGE, rows.size()));
        Map<UUID, PersonView> persons = people.persons(shown.stream().flatMap(row -> Stream.of(row.one, row.other)).toList());
        List<Pair> pairs = shown.stream().map(row -> row.pair(persons)).toList();
        return new Page(pairs, rows.size() > PAGE ? shown.getLast().place() : null);
    }

    private record Row(UUID one, UUID other, int score, boolean sure, List<Trait> traits) {
        static Row read(ResultSet row, int number) throws SQLException {
            return new Row(row.getObject("one_id", UUID.class), row.getObject("other_id", UUID.class), row.getInt("score"),
                    row.getBoolean("sure"),
                    Arrays.stream((String[]) row.getArray("traits").getArray()).map(Trait::valueOf).toList());
        }

        Pair pair(Map<UUID, PersonView> persons) {
            return new Pair(Objects.requireNonNull(persons.get(one)),
                    new Likeness(Objects.requireNonNull(persons.get(other)), traits, score, sure));
        }

        String place() {
            return score + "_" + one + "_" + other;
        }
    }

    /** Where a page begins; one that makes no sense is the beginning. */
    private record Place(int score, UUID one, UUID other) {
        private static final Place FIRST = new Place(Short.MAX_VALUE, new UUID(-1, -1), new UUID(-1, -1));

        static Place of(String said) {
            String[] parts = said.split("_");
            try {
                return parts.length == 3
                        ? new Place(Short.parseShort(parts[0]), UUID.fromString(parts[1]), UUID.fromString(parts[2]))
                        : FIRST;
            } catch (IllegalArgumentException nonsense) {
                return FIRST;
            }
        }
    }
}

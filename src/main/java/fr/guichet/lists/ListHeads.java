package fr.guichet.lists;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The lists themselves, without their rows. */
@Repository
class ListHeads {
    private final JdbcClient jdbc;
    private final Clock clock;

    ListHeads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    record Head(UUID id, MaintainedList list) {}

    /** In the order of their names. */
    List<Head> all() {
        return jdbc.sql("select id, slug, name, titles, row_count, changed_at, changed_by from choice_lists order by name, slug")
                .query((row, number) -> new Head(row.getObject("id", UUID.class),
                        new MaintainedList(row.getString("slug"), row.getString("name"),
                                List.of((String[]) row.getArray("titles").getArray()), row.getInt("row_count"),
                                row.getObject("changed_at", OffsetDateTime.class).atZoneSameInstant(clock.getZone()),
                                row.getString("changed_by"))))
                .list();
    }

    /** The id of a list, its row locked until the transaction ends. */
    Optional<UUID> lock(String slug) {
        return jdbc.sql("select id from choice_lists where slug = :slug for update").param("slug", slug).query(UUID.class)
                .optional();
    }

    /** @return false when there is already one of this slug */
    boolean add(UUID id, String slug, String name, String who) {
        return jdbc.sql("""
                        insert into choice_lists (id, slug, name, titles, row_count, changed_at, changed_by)
                        values (:id, :slug, :name, '{}', 0, :at, :who) on conflict (slug) do nothing
                        """).param("id", id).param("slug", slug).param("name", name).param("at", OffsetDateTime.now(clock))
                .param("who", who).update() > 0;
    }

    void change(UUID id, List<String> titles, int rows, String who) {
        jdbc.sql("""
                 update choice_lists set titles = cast(:titles as text[]), row_count = :rows, changed_at = :at, changed_by = :who
                 where id = :id
                 """).param("id", id).param("titles", titles.toArray(String[]::new)).param("rows", rows)
                .param("at", OffsetDateTime.now(clock)).param("who", who).update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from choice_lists where id = :id").param("id", id).update();
    }
}

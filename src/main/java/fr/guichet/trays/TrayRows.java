package fr.guichet.trays;

import fr.guichet.paper.ScannedPage;
import fr.guichet.paper.SheetCode;
import fr.guichet.requests.Channel;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import fr.guichet.trays.TrayPage.LeftOut;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Trays, their parts and pages as rows. */
@Repository
class TrayRows {
    static final String TRAY = """
                               select t.*, (select count(*) from tray_pages p where p.tray_id = t.id) as read,
                                   (select count(*) from tray_parts p where p.tray_id = t.id and p.outcome is null) as left_parts
                               from trays t
                               """;
    private static final String PAGE = "select number, turn, state, left_out, code from tray_pages where ";

    private final JdbcClient jdbc;
    private final String site;

    TrayRows(JdbcClient jdbc, GuichetSettings settings) {
        this.jdbc = jdbc;
        this.site = settings.address("").toString();
    }

    /** A part as its row says. @param outcome none while it is to be sorted */
    record PartRow(UUID id, Target target, int expected, @Nullable String outcome, @Nullable UUID outcomeId,
            @Nullable String doneBy) {
        boolean isOpen() {
            return outcome == null;
        }
    }

    Optional<Tray> tray(UUID id) {
        return jdbc.sql(TRAY + " where t.id = :id").param("id", id).query(TrayRows::tray).optional();
    }

    /** Keeps others from changing the tray until the transaction ends. */
    void lock(UUID tray) {
        boolean there = jdbc.sql("select 1 from trays where id = :id for update").param("id", tray).query(Integer.class)
                .optional()
                .isPresent();
        if (!there) {
            throw new NotFound("tray " + tray);
        }
    }

    /** In the order of the file. */
    List<PartRow> parts(UUID tray) {
        return jdbc
                .sql("""
                     select p.*, (select min(number) from tray_pages g where g.part_id = p.id) as first from tray_parts p
                     where tray_id = :tray order by first, id
                     """)
                .param("tray", tray).query((row, n) -> part(row)).list();
    }

    private static PartRow part(ResultSet row) throws SQLException {
        return new PartRow(row.getObject("id", UUID.class),
                new Target(Target.Kind.valueOf(row.getString("kind")), row.getString("name"), row.getString("detail")),
                row.getInt("expected"), row.getString("outcome"), row.getObject("outcome_id", UUID.class),
                row.getString("done_by_name"));
    }

    /** In the order of the file. */
    List<TrayPage> pages(UUID tray) {
        return jdbc.sql(PAGE + "tray_id = :tray order by number").param("tray", tray).query((row, n) -> page(row)).list();
    }

    /** In the order in which they go along. */
    List<TrayPage> pagesOf(UUID part) {
        return jdbc.sql(PAGE + "part_id = :part order by place, number").param("part", part).query((row, n) -> page(row)).list();
    }

    /** A page and its part, for all parts of a tray. */
    record Placed(UUID part, TrayPage page) {}

    List<Placed> placed(UUID tray) {
        return jdbc
                .sql("select part_id, number, turn, state, left_out, code from tray_pages where tray_id = :tray and part_id is not null "
                        + "order by place, number")
                .param("tray", tray).query((row, n) -> new Placed(row.getObject("part_id", UUID.class), page(row))).list();
    }

    private TrayPage page(ResultSet row) throws SQLException {
        String why = row.getString("left_out");
        return new TrayPage(row.getInt("number"), row.getInt("turn"), ScannedPage.State.valueOf(row.getString("state")),
                why == null ? null : LeftOut.valueOf(why), SheetCode.read(row.getString("code"), site));
    }

    void add(UUID tray, int number, ScannedPage read) {
        jdbc.sql("""
                 insert into tray_pages (tray_id, number, turn, state, code, picture)
                 values (:tray, :number, :turn, :state, :code, :picture) on conflict do nothing
                 """).param("tray", tray).param("number", number).param("turn", read.turn()).param("state", read.state().name())
                .param("code", read.code().map(code -> code.written(site)).orElse("")).param("picture", read.picture()).update();
    }

    /** @param expected pages that its form has */
    UUID add(UUID tray, Target target, int expected) {
        UUID id = Ids.next();
        jdbc.sql("""
                 insert into tray_parts (id, tray_id, kind, name, detail, expected)
                 values (:id, :tray, :kind, :name, :detail, :expected)
                 """).param("id", id).param("tray", tray).param("kind", target.kind().name()).param("name", target.name())
                .param("detail", target.detail()).param("expected", expected).update();
        return id;
    }

    void aim(UUID part, Target target, int expected) {
        jdbc.sql("update tray_parts set kind = :kind, name = :name, detail = :detail, expected = :expected where id = :id")
                .param("id", part).param("kind", target.kind().name()).param("name", target.name())
                .param("detail", target.detail()).param("expected", expected).update();
    }

    /** Puts pages into a part, in this order. */
    void put(UUID tray, UUID part, List<TrayPage> pages) {
        Integer[] numbers = pages.stream().map(TrayPage::number).toArray(Integer[]::new);
        String[] leftOut = pages.stream().map(page -> page.leftOut() == null ? null : page.leftOut().name())
                .toArray(String[]::new);
        jdbc.sql("""
                 update tray_pages p set part_id = :part, place = said.place, left_out = said.left_out
                 from unnest(:numbers::integer[], :leftOut::text[]) with ordinality as said (number, left_out, place)
                 where p.tray_id = :tray and p.number = said.number
                 """).param("part", part).param("tray", tray).param("numbers", numbers).param("leftOut", leftOut).update();
    }

    void deletePart(UUID part) {
        jdbc.sql("delete from tray_parts where id = :id").param("id", part).update();
    }

    static Tray tray(ResultSet row, int number) throws SQLException {
        OffsetDateTime sorted = row.getObject("sorted_at", OffsetDateTime.class);
        return new Tray(row.getObject("id", UUID.class), row.getString("name"), row.getString("box"),
                Channel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class), row.getInt("pages"), row.getInt("read"),
                row.getInt("left_parts"), Tray.State.valueOf(row.getString("state")), row.getObject("made_by", UUID.class),
                row.getString("made_by_name"), row.getObject("made_at", OffsetDateTime.class).toInstant(),
                sorted == null ? null : sorted.toInstant());
    }
}

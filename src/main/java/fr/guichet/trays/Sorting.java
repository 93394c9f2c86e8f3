package fr.guichet.trays;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.NotFound;
import fr.guichet.trays.TrayPage.LeftOut;
import fr.guichet.trays.TrayRows.PartRow;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an agent changes by hand in a tray before it is confirmed. What is already sorted stays as it is. */
@Service
@Transactional
public class Sorting {
    private final TrayRows rows;
    private final TrayWork work;
    private final JdbcClient jdbc;
    private final Audit audit;
    private final Clock clock;

    Sorting(TrayRows rows, TrayWork work, JdbcClient jdbc, Audit audit, Clock clock) {
        this.rows = rows;
        this.work = work;
        this.jdbc = jdbc;
        this.audit = audit;
        this.clock = clock;
    }

    /** A part that is still to be sorted, and its tray kept for this transaction. */
    private record Open(List<PartRow> parts, PartRow part, List<TrayPage> pages) {}

    private Open open(Tray tray, UUID part) {
        rows.lock(tray.id());
        List<PartRow> parts = rows.parts(tray.id());
        return parts.stream().filter(one -> one.id().equals(part) && one.isOpen()).findFirst()
                .map(one -> new Open(parts, one, rows.pagesOf(part)))
                .orElseThrow(() -> new NotFound("open part " + part));
    }

    /** Begins another part with a page, as its code says, or for the same request. @return the new part, or the same */
    public UUID cut(Tray tray, UUID part, int page) {
        Open open = open(tray, part);
        int at = open.pages().stream().map(TrayPage::number).toList().indexOf(page);
        if (at <= 0) {
            return part;
        }
        List<TrayPage> cut = open.pages().subList(at, open.pages().size());
        Target former = open.part().target();
        Target target = cut.getFirst().code().map(Target::of)
                .orElse(former.isRequest() ? Target.request(former.name(), "") : Target.UNKNOWN);
        UUID added = rows.add(tray.id(), target, work.expected(target));
        rows.put(tray.id(), added, cut);
        return added;
    }

    /** Puts a part to the one before it that is still to be sorted. @return the part in which it is now */
    public UUID join(Tray tray, UUID part) {
        Open open = open(tray, part);
        int at = open.parts().indexOf(open.part());
        if (at == 0 || !open.parts().get(at - 1).isOpen()) {
            return part;
        }
        PartRow before = open.parts().get(at - 1);
        if (before.target().equals(Target.UNKNOWN)) {
            rows.aim(before.id(), open.part().target(), open.part().expected());
        }
        List<TrayPage> all = new ArrayList<>(rows.pagesOf(before.id()));
        all.addAll(open.pages());
        rows.put(tray.id(), before.id(), all);
        rows.deletePart(part);
        return before.id();
    }

    /** Turns a page a quarter to the right. */
    public void turn(Tray tray, UUID part, int page) {
        open(tray, part);
        jdbc.sql("update tray_pages set turn = (turn + 1) % 4 where part_id = :part and number = :page").param("part", part)
                .param("page", page).update();
    }

    /** Turns all pages of a part a quarter to the right: what came behind a separator carries no code that says how it lies. */
    public void turn(Tray tray, UUID part) {
        open(tray, part);
        jdbc.sql("update tray_pages set turn = (turn + 1) % 4 where part_id = :part").param("part", part).update();
    }

    /** Leaves a page out as blank, or takes it back. */
    public void leaveOut(Tray tray, UUID part, int page) {
        open(tray, part);
        jdbc.sql(
                "update tray_pages set left_out = case when left_out is null then :blank end where part_id = :part and number = :page")
                .param("blank", LeftOut.BLANK.name()).param("part", part).param("page", page).update();
    }

    /** Says where a part goes. */
    public void aim(Tray tray, UUID part, Target target) {
        open(tray, part);
        rows.aim(part, target, 0);
    }

    /** Puts a part aside for good: advertising, or what was copied twice. It stays in the scan as long as that is kept. */
    public void drop(Tray tray, UUID part, SignedIn who) {
        open(tray, part);
        finish(tray, part, "NOTHING", null, who);
        audit.record(who, "trays.audit.dropped", tray.name());
    }

    /** Notes what became of a part, in the transaction of the deed; the tray is sorted with its last. */
    void finish(Tray tray, UUID part, String outcome, @Nullable UUID id, SignedIn who) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        jdbc.sql("update tray_parts set outcome = :outcome, outcome_id = :id, done_by_name = :by, done_at = :at where id = :part")
                .param("outcome", outcome).param("id", id).param("by", who.name()).param("at", now).param("part", part).update();
        jdbc.sql("""
                 update trays set state = 'SORTED', sorted_at = :at where id = :tray and state = 'READY'
                     and not exists (select 1 from tray_parts p where p.tray_id = :tray and p.outcome is null)
                 """).param("at", now).param("tray", tray.id()).update();
    }
}

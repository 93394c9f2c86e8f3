package fr.guichet.trays;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.documents.StoredFile;
import fr.guichet.requests.Channel;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** The trays that agents scan: each is its maker's, and open to those who receive all requests, since anybody's mail may lie in it. */
@Service
public class Trays {
    public static final long MOST_BYTES = 100L * 1024 * 1024;
    public static final int MOST_PAGES = 500;
    private static final int SHOWN = 50;

    private final JdbcClient jdbc;
    private final TrayRows rows;
    private final TrayFiles files;
    private final Rights rights;
    private final Audit audit;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;

    Trays(JdbcClient jdbc, TrayRows rows, TrayFiles files, Rights rights, Audit audit, TransactionTemplate transaction,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.files = files;
        this.rights = rights;
        this.audit = audit;
        this.transaction = transaction;
        this.events = events;
    }

    /** A tray is to be read. */
    record Come() {}

    /** What became of a scan. */
    public sealed interface Arrival {
        record Kept(UUID tray) implements Arrival {}

        record Refused(TrayRefusal why) implements Arrival {}
    }

    /** Takes a scan in. @param box where its paper lies @param content closed by the caller, never whole in memory */
    public Arrival take(InputStream content, String name, String box, Channel channel, LocalDate receivedOn, SignedIn who,
            Instant at)
            throws IOException {
        UUID id = Ids.next();
        boolean kept = false;
        try {
            Arrival arrival = check(id, files.write(id, content, MOST_BYTES), name, box, channel, receivedOn, who, at);
            kept = arrival instanceof Arrival.Kept;
            return arrival;
        } finally {
            if (!kept) {
                files.delete(id);
            }
        }
    }

    private Arrival check(UUID id, long bytes, String name, String box, Channel channel, LocalDate receivedOn, SignedIn who,
            Instant at) {
        if (bytes == 0 || bytes > MOST_BYTES) {
            return new Arrival.Refused(bytes == 0 ? TrayRefusal.EMPTY : TrayRefusal.TOO_BIG);
        }
        int pages;
        try (PDDocument file = files.open(id)) {
            pages = file.getNumberOfPages();
            if (pages > 0) {
                file.getPage(pages - 1).getMediaBox();
            }
        } catch (InvalidPasswordException locked) {
            return new Arrival.Refused(TrayRefusal.LOCKED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return new Arrival.Refused(TrayRefusal.BROKEN);
        }
        if (pages == 0 || pages > MOST_PAGES) {
            return new Arrival.Refused(pages == 0 ? TrayRefusal.EMPTY : TrayRefusal.TOO_LONG);
        }
        keep(id, name, box, channel, receivedOn, pages, who, at);
        return new Arrival.Kept(id);
    }

    private void keep(UUID id, String name, String box, Channel channel, LocalDate receivedOn, int pages, SignedIn who,
            Instant at) {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                     insert into trays (id, name, box, channel, received_on, pages, made_by, made_by_name, made_at)
                     values (:id, :name, :box, :channel, :day, :pages, :by, :byName, :at)
                     """).param("id", id).param("name", name).param("box", box.strip()).param("channel", channel.name())
                    .param("day", receivedOn)
                    .param("pages", pages).param("by", who.id().value()).param("byName", who.name())
                    .param("at", at.atOffset(ZoneOffset.UTC)).update();
            audit.record(who, "trays.audit.taken", name);
            events.publishEvent(new Come());
        });
    }

    /** Whether an agent scans trays at all. */
    public boolean isOpenTo(SignedIn viewer) {
        return reach(viewer).somewhere().may(Level.RECEIVE);
    }

    private Reach reach(SignedIn viewer) {
        return rights.reach(viewer.id());
    }

    /** The latest trays that an agent may sort, those with something left first. */
    public List<Tray> of(SignedIn viewer) {
        return jdbc
                .sql(TrayRows.TRAY
                        + " where t.made_by = :me or :all order by t.state in ('SORTED', 'CLEARED'), t.made_at desc limit :most")
                .param("me", viewer.id().value()).param("all", reach(viewer).everywhere(Level.RECEIVE)).param("most", SHOWN)
                .query(TrayRows::tray).list();
    }

    /** @throws NotFound when there is none that this agent may sort */
    public Tray open(UUID id, SignedIn viewer) {
        Reach reach = reach(viewer);
        return rows.tray(id)
                .filter(tray -> reach.somewhere().may(Level.RECEIVE)
                        && (tray.madeBy().equals(viewer.id().value()) || reach.everywhere(Level.RECEIVE)))
                .orElseThrow(() -> new NotFound("tray " + id));
    }

    /** The tray out of which an entry came, as long as something in it is still to be sorted. */
    public Optional<UUID> leftOver(UUID entry) {
        return jdbc
                .sql("""
                     select tray_id from tray_parts p where outcome = 'ENTRY' and outcome_id = :entry
                         and exists (select 1 from tray_parts o where o.tray_id = p.tray_id and o.outcome is null)
                     """)
                .param("entry", entry).query(UUID.class).optional();
    }

    /** The scan itself. @throws NotFound when it is deleted */
    public StoredFile scan(Tray tray) {
        if (tray.isCleared()) {
            throw new NotFound("scan of tray " + tray.id());
        }
        return files.stored(tray);
    }

    /** A page made small, as it lies in the scan. */
    public Optional<byte[]> picture(Tray tray, int number) {
        return jdbc.sql("select picture from tray_pages where tray_id = :tray and number = :number").param("tray", tray.id())
                .param("number", number).query((row, n) -> row.getBytes(1)).optional();
    }
}

package fr.guichet.trays;

import fr.guichet.forms.FormCatalogue;
import fr.guichet.paper.PageReading;
import fr.guichet.paper.PaperForms;
import fr.guichet.shared.TimedWork;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Reads trays, a few pages a transaction: a stop loses no more than these, several instances never read the same tray at once, and
 * of a large scan no more than a page is in memory. Deletes the files of trays sorted long ago.
 */
@Component
public class TrayWork implements TimedWork {
    private static final Logger LOG = LoggerFactory.getLogger(TrayWork.class);
    private static final int AT_ONCE = 5;

    private final JdbcClient jdbc;
    private final TrayRows rows;
    private final TrayFiles files;
    private final PageReading reading;
    private final FormCatalogue forms;
    private final PaperForms paper;
    private final TransactionTemplate transaction;
    private final Duration kept;

    TrayWork(JdbcClient jdbc, TrayRows rows, TrayFiles files, PageReading reading, FormCatalogue forms, PaperForms paper,
            TransactionTemplate transaction, @Value("${guichet.trays.days-kept:15}") int daysKept) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.files = files;
        this.reading = reading;
        this.forms = forms;
        this.paper = paper;
        this.transaction = transaction;
        this.kept = Duration.ofDays(daysKept);
    }

    /** How long the scan is kept after its last part was sorted. */
    public long daysKept() {
        return kept.toDays();
    }

    @Override
    public void runDue(Instant now) {
        jdbc.sql("select id from trays where state = 'READING' order by made_at").query(UUID.class).list().forEach(this::read);
        jdbc.sql("select id from trays where state = 'SORTED' and sorted_at < :before")
                .param("before", now.minus(kept).atOffset(ZoneOffset.UTC)).query(UUID.class).list().forEach(this::clear);
    }

    private void read(UUID id) {
        try {
            boolean more = true;
            while (more) {
                more = Boolean.TRUE.equals(transaction.execute(status -> claim(id) && isMoreAfterSome(id)));
            }
        } catch (RuntimeException failed) {
            LOG.error("Tray {} could not be read on", id, failed);
        }
    }

    private boolean claim(UUID id) {
        return jdbc.sql("select 1 from trays where id = :id and state = 'READING' for update skip locked").param("id", id)
                .query(Integer.class).optional().isPresent();
    }

    private boolean isMoreAfterSome(UUID id) {
        Tray tray = rows.tray(id).orElseThrow();
        int until = Math.min(tray.pages(), tray.read() + AT_ONCE);
        try (PDDocument file = files.open(id)) {
            for (int number = tray.read() + 1; number <= until; number++) {
                rows.add(id, number, reading.read(file, number - 1));
            }
        } catch (IOException broken) {
            throw new IllegalStateException("tray " + id, broken);
        }
        if (until == tray.pages()) {
            split(id);
        }
        return until < tray.pages();
    }

    private void split(UUID id) {
        List<Piece> pieces = Splitting.of(rows.pages(id)).stream().map(Piece::inOrder).toList();
        for (Piece piece : pieces) {
            UUID part = rows.add(id, piece.target(), expected(piece.target()));
            rows.put(id, part, piece.pages());
        }
        jdbc.sql("update trays set state = 'READY' where id = :id").param("id", id).update();
    }

    /** How many pages a form has; 0 when it is not known here. */
    int expected(Target target) {
        if (!target.isForm()) {
            return 0;
        }
        return forms.version(target.name(), Integer.parseInt(target.detail()))
                .filter(form -> form.definition().whoMayFile().comesOnPaper()).map(paper::pages).orElse(0);
    }

    private void clear(UUID id) {
        files.delete(id);
        transaction.executeWithoutResult(status -> {
            jdbc.sql("delete from tray_pages where tray_id = :id").param("id", id).update();
            jdbc.sql("update trays set state = 'CLEARED' where id = :id").param("id", id).update();
        });
    }
}

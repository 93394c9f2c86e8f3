package fr.guichet.imports;

import fr.guichet.shared.Actor;
import fr.guichet.shared.Messages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Works through a file, a batch of lines in each transaction: what it writes and how far it is are kept together or not at all. */
@Component
class ImportRun {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRun.class);
    private static final int BATCH = 1000;

    private final Map<ImportKind, LineTaker> takers;
    private final ImportRows rows;
    private final ImportStore store;
    private final TransactionTemplate transaction;
    private final Messages messages;
    private final Clock clock;

    ImportRun(List<LineTaker> takers, ImportRows rows, ImportStore store, TransactionTemplate transaction, Messages messages,
            Clock clock) {
        this.takers = takers.stream().collect(Collectors.toMap(LineTaker::kind, Function.identity()));
        this.rows = rows;
        this.store = store;
        this.transaction = transaction;
        this.messages = messages;
        this.clock = clock;
    }

    /** Goes on from where it is to its end, or until it is taken away from the worker. */
    void run(Import one, UUID worker) {
        try (var reading = new ImportReading(
                new ImportFile(store.path(one.storedAs()), Charset.forName(one.charset())), messages)) {
            reading.skip(one.position());
            run(one, worker, reading);
        } catch (IOException | UncheckedIOException unreadable) {
            LOG.warn("The file of the import {} cannot be read on", one.id(), unreadable);
            rows.end(one.id(), Import.State.FAILED, messages.text("imports.failure.unreadable"), clock.instant());
        } catch (RuntimeException e) {
            LOG.error("The import {} has stopped", one.id(), e);
            rows.end(one.id(), Import.State.FAILED, messages.text("imports.failure.unknown"), clock.instant());
        }
    }

    private void run(Import one, UUID worker, ImportReading reading) {
        List<ImportLine> lines = reading.next(BATCH);
        while (!lines.isEmpty()) {
            if (!take(one, worker, lines)) {
                return;
            }
            lines = reading.next(BATCH);
        }
        rows.end(one.id(), Import.State.DONE, "", clock.instant());
    }

    /** @return false when the import was stopped, or another works on it: then nothing of these lines is kept */
    private boolean take(Import one, UUID worker, List<ImportLine> lines) {
        return Boolean.TRUE.equals(transaction.execute(status -> {
            int known = taker(one).take(lines.stream().filter(line -> !line.isRefused()).toList(),
                    new LineTaker.Taking(one.id(), one.trial(),
                            new Actor(one.createdBy(), one.createdByName(), Actor.Kind.AGENT), clock.instant()));
            int refused = (int) lines.stream().filter(ImportLine::isRefused).count();
            rows.note(one.id(), lines.stream().flatMap(line -> line.findings().stream()).toList());
            boolean still = rows.advance(one, worker, lines.size(), known, refused, clock.instant());
            if (!still) {
                status.setRollbackOnly();
            }
            return still;
        }));
    }

    private LineTaker taker(Import one) {
        LineTaker taker = takers.get(one.kind());
        if (taker == null) {
            throw new IllegalStateException("Nobody takes " + one.kind());
        }
        return taker;
    }
}

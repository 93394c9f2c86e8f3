package fr.guichet.batches;

import fr.guichet.rights.Rights;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.OrderedWork;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Works operations off, one request a transaction: what is done is noted in the transaction that does it, so that a stop leaves
 * nothing half done and nothing is done twice. Several instances share an operation.
 */
@Component
public class BatchWork implements OrderedWork {
    private static final Logger LOG = LoggerFactory.getLogger(BatchWork.class);
    private static final int TRIES = 3;

    private final BatchRows rows;
    private final Rights rights;
    private final Map<BatchDeed, Doing> doings;
    private final Messages messages;
    private final TransactionTemplate transaction;

    BatchWork(BatchRows rows, Rights rights, java.util.List<Doing> doings, Messages messages, TransactionTemplate transaction) {
        this.rows = rows;
        this.rights = rights;
        this.doings = doings.stream().flatMap(doing -> doing.deeds().stream().map(deed -> Map.entry(deed, doing)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        this.messages = messages;
        this.transaction = transaction;
    }

    @Override
    public void runDue(Instant now) {
        for (BatchOperation operation : rows.atWork()) {
            Reaches reaches = new Reaches(rights);
            while (isOneSettled(operation, reaches, now)) {
                // the next one
            }
            rows.finish(operation, now);
        }
    }

    /** @return false when no request is left */
    private boolean isOneSettled(BatchOperation operation, Reaches reaches, Instant now) {
        UUID[] claimed = new UUID[1];
        for (int attempt = 1;; attempt++) {
            try {
                return Boolean.TRUE.equals(transaction.execute(status -> {
                    Optional<BatchRows.Claimed> next = rows.claim(operation);
                    next.ifPresent(item -> {
                        claimed[0] = item.request();
                        must(operation, item, reaches);
                        settle(operation, item, now);
                    });
                    return next.isPresent();
                }));
            } catch (ConcurrencyFailureException another) {
                if (attempt == TRIES) {
                    return refuse(operation, claimed[0], "batches.refused.busy");
                }
            } catch (Doing.Refused refused) {
                return refuse(operation, claimed[0], refused.key(), refused.arguments());
            } catch (IllegalMove refused) {
                return refuse(operation, claimed[0], "batches.refused.move");
            } catch (NotFound gone) {
                return refuse(operation, claimed[0], "batches.refused.gone");
            } catch (RuntimeException failed) {
                LOG.error("Operation {} failed on request {}", operation.id(), claimed[0], failed);
                return refuse(operation, claimed[0], "batches.refused.failure");
            }
        }
    }

    /** By the rights that whoever ordered it has now, and whoever is to own the request. */
    private static void must(BatchOperation operation, BatchRows.Claimed item, Reaches reaches) {
        if (!operation.deed().isAllowedBy(reaches.of(operation.madeBy(), item.request()))) {
            throw new Doing.Refused("batches.refused.right");
        }
        boolean back = operation.state() == BatchOperation.State.UNDOING;
        UUID owner = back ? item.former().owner() : operation.agentId();
        if (operation.deed() == BatchDeed.ASSIGN && owner != null && !reaches.of(owner, item.request()).mayOwn()) {
            throw new Doing.Refused("batches.refused.not-theirs", Objects.requireNonNullElse(
                    back ? item.former().ownerName() : operation.agentName(), ""));
        }
    }

    private void settle(BatchOperation operation, BatchRows.Claimed item, Instant now) {
        Doing doing = Objects.requireNonNull(doings.get(operation.deed()));
        if (operation.state() == BatchOperation.State.UNDOING) {
            doing.undo(operation, item, now);
            rows.settle(operation, item.request(), "UNDONE", null, item.former());
        } else {
            Doing.Done done = doing.act(operation, item.request(), now);
            rows.settle(operation, item.request(), done.changed() ? "DONE" : "UNCHANGED", null, done.former());
        }
    }

    private boolean refuse(BatchOperation operation, UUID request, String key, Object... arguments) {
        boolean back = operation.state() == BatchOperation.State.UNDOING;
        transaction.executeWithoutResult(status -> rows.settle(operation, request, back ? "KEPT" : "FAILED",
                messages.text(key, arguments), Former.NOBODY));
        return true;
    }
}

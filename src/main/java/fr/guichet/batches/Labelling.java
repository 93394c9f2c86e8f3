package fr.guichet.batches;

import fr.guichet.labels.RequestLabels;
import fr.guichet.requests.RequestId;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts a label on requests, or takes it off. */
@Component
class Labelling implements Doing {
    private final RequestLabels labels;

    Labelling(RequestLabels labels) {
        this.labels = labels;
    }

    @Override
    public Set<BatchDeed> deeds() {
        return EnumSet.of(BatchDeed.LABEL, BatchDeed.UNLABEL);
    }

    @Override
    public Done act(BatchOperation operation, UUID request, Instant now) {
        return Done.of(turn(operation, request, operation.deed() == BatchDeed.LABEL, now));
    }

    @Override
    public void undo(BatchOperation operation, BatchRows.Claimed item, Instant now) {
        if (!turn(operation, item.request(), operation.deed() == BatchDeed.UNLABEL, now)) {
            throw new Refused("batches.refused.label-changed");
        }
    }

    private boolean turn(BatchOperation operation, UUID request, boolean put, Instant now) {
        UUID label = Objects.requireNonNull(operation.labelId());
        RequestId id = new RequestId(request);
        return put
                ? labels.put(id, label, Doing.by(operation), now)
                : labels.take(id, label, Doing.by(operation), now);
    }
}

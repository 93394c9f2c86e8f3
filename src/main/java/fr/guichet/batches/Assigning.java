package fr.guichet.batches;

import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gives requests to an agent, and back to whoever had them. */
@Component
class Assigning implements Doing {
    private final RequestReader reader;
    private final RequestDesk desk;

    Assigning(RequestReader reader, RequestDesk desk) {
        this.reader = reader;
        this.desk = desk;
    }

    @Override
    public Set<BatchDeed> deeds() {
        return EnumSet.of(BatchDeed.ASSIGN);
    }

    @Override
    public Done act(BatchOperation operation, UUID request, Instant now) {
        RequestView view = reader.request(new RequestId(request));
        if (!view.state().isOpen()) {
            throw new Refused("batches.refused.ended");
        }
        UUID agent = Objects.requireNonNull(operation.agentId());
        if (agent.equals(view.requesterAccount())) {
            throw new Refused("batches.refused.own");
        }
        boolean changed = !agent.equals(view.ownerId());
        if (changed) {
            desk.assign(view.id(), agent, Objects.requireNonNull(operation.agentName()), Doing.by(operation), now);
        }
        return new Done(changed, Former.of(view));
    }

    @Override
    public void undo(BatchOperation operation, BatchRows.Claimed item, Instant now) {
        RequestView view = reader.request(new RequestId(item.request()));
        if (!view.state().isOpen()) {
            throw new Refused("batches.refused.ended");
        }
        if (!Objects.equals(view.ownerId(), operation.agentId())) {
            String owner = view.ownerName();
            throw owner == null ? new Refused("batches.refused.released") : new Refused("batches.refused.owned", owner);
        }
        Former former = item.former();
        if (former.owner() == null) {
            desk.release(view.id(), Doing.by(operation), now);
        } else {
            desk.assign(view.id(), former.owner(), Objects.requireNonNull(former.ownerName()), Doing.by(operation), now);
            if (former.substitute() != null) {
                desk.nameSubstitute(view.id(), former.substitute(), Objects.requireNonNull(former.substituteName()),
                        Doing.by(operation), now);
            }
        }
    }
}

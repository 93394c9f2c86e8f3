package fr.guichet.requests;

import fr.guichet.accounts.AgentView;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** To whom each request of an agent who leaves would go: only to somebody who may own it. */
public record HandoverPlan(List<Taken> taken) {
    /** @param by none for nobody: it goes back to its team */
    record Taken(UUID request, @Nullable AgentView by) {}

    /** How many an agent would take over. */
    public long takenBy(AgentView agent) {
        return taken.stream().filter(one -> agent.equals(one.by)).count();
    }

    /** How many nobody would. */
    public long left() {
        return taken.stream().filter(one -> one.by == null).count();
    }

    public int total() {
        return taken.size();
    }

    /** The same for the same plan: by it one knows that what is done is what was shown. */
    public String mark() {
        return Integer.toHexString(
                taken.stream().map(one -> one.request + " " + (one.by == null ? "" : one.by.id().value())).toList().hashCode());
    }
}

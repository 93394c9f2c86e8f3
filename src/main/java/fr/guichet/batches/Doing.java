package fr.guichet.batches;

import fr.guichet.shared.Actor;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** Does to one request what an operation does to many. */
interface Doing {
    Set<BatchDeed> deeds();

    /** @throws Refused with the reason that the agent reads */
    Done act(BatchOperation operation, UUID request, Instant now);

    /** Takes it back. @throws Refused when something else has happened since */
    default void undo(BatchOperation operation, BatchRows.Claimed item, Instant now) {
        throw new Refused("batches.refused.move");
    }

    static Actor by(BatchOperation operation) {
        return new Actor(operation.madeBy(), operation.madeByName(), Actor.Kind.AGENT);
    }

    /** @param former who saw to the request before */
    record Done(boolean changed, Former former) {
        static Done of(boolean changed) {
            return new Done(changed, Former.NOBODY);
        }
    }

    /** One request cannot be treated like the others. */
    final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final String key;
        private final transient Object[] arguments;

        Refused(String key, Object... arguments) {
            super(key);
            this.key = key;
            this.arguments = arguments;
        }

        String key() {
            return key;
        }

        Object[] arguments() {
            return arguments.clone();
        }
    }
}

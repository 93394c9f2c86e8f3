package fr.guichet.board;

import fr.guichet.accounts.AccountId;
import fr.guichet.accounts.AgentDirectory;
import fr.guichet.accounts.AgentView;
import fr.guichet.batches.BatchDeed;
import fr.guichet.batches.BatchOrder;
import fr.guichet.shared.Ids;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an agent wants done with requests of the queue.
 *
 * @param geste       what
 * @param numeros     with which, one by one
 * @param tout        given for all that the selection holds
 * @param attribution to whom they are given
 * @param poser       the label
 * @param jeton       made with the page, so that a second click is the same order
 */
record OperationForm(@Nullable BatchDeed geste, List<String> numeros, @Nullable String tout, @Nullable UUID attribution,
        @Nullable UUID poser, @Nullable UUID jeton) {
    OperationForm {
        numeros = List.copyOf(Objects.requireNonNullElse(numeros, List.of()));
    }

    boolean isWhole() {
        return tout != null;
    }

    /** The key of what is missing; none when it can be ordered. */
    Optional<String> missing() {
        if (geste == null || !isWhole() && numeros.isEmpty()) {
            return Optional.of("board.operations.none-chosen");
        }
        return switch (geste) {
            case ASSIGN -> attribution == null ? Optional.of("board.operations.no-agent") : Optional.empty();
            case LABEL, UNLABEL -> poser == null ? Optional.of("board.operations.no-label") : Optional.empty();
            case ASK_DOCUMENTS, PRINT -> Optional.empty();
        };
    }

    /** What is far-reaching or cannot be taken back is asked once more. */
    BatchOrder order(AgentDirectory directory) {
        BatchDeed deed = Objects.requireNonNull(geste);
        return new BatchOrder(jeton == null ? Ids.next() : jeton, deed,
                deed == BatchDeed.ASSIGN ? agent(directory) : null,
                deed == BatchDeed.LABEL || deed == BatchDeed.UNLABEL ? poser : null,
                !isWhole() && deed != BatchDeed.ASK_DOCUMENTS);
    }

    private AgentView agent(AgentDirectory directory) {
        return directory.agents().stream().filter(one -> one.id().equals(new AccountId(Objects.requireNonNull(attribution))))
                .findFirst()
                .orElseThrow(() -> new fr.guichet.shared.NotFound("agent " + attribution));
    }
}

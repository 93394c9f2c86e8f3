package fr.guichet.board;

import fr.guichet.accounts.AgentNames;
import fr.guichet.accounts.AgentView;
import fr.guichet.batches.BatchDeed;
import fr.guichet.batches.BatchOrder;
import fr.guichet.shared.Ids;
import fr.guichet.shared.TypedFields;
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
 * @param attribution to whom they are given, as it was typed
 * @param poser       the label
 * @param jeton       made with the page, so that a second click is the same order
 */
record OperationForm(@Nullable BatchDeed geste, List<String> numeros, @Nullable String tout, String attribution,
        @Nullable UUID poser, @Nullable UUID jeton) {
    OperationForm {
        numeros = List.copyOf(Objects.requireNonNullElse(numeros, List.of()));
        attribution = Objects.requireNonNullElse(attribution, "").strip();
    }

    boolean isWhole() {
        return tout != null;
    }

    /** Whether it says what to do with which requests. */
    boolean isChosen() {
        return geste != null && (isWhole() || !numeros.isEmpty());
    }

    /** The order; none when its agent or its label is missing. What is far-reaching or cannot be taken back is asked once more. */
    Optional<BatchOrder> order(AgentNames names, TypedFields fields) {
        BatchDeed deed = Objects.requireNonNull(geste);
        AgentView agent = deed == BatchDeed.ASSIGN ? agent(names, fields) : null;
        if (deed.isOfLabel() && poser == null) {
            fields.wrong("poser", "board.operations.no-label");
        }
        return fields.areRight()
                ? Optional.of(new BatchOrder(jeton == null ? Ids.next() : jeton, deed, agent, deed.isOfLabel() ? poser : null,
                        !isWhole() && deed != BatchDeed.ASK_DOCUMENTS))
                : Optional.empty();
    }

    private @Nullable AgentView agent(AgentNames names, TypedFields fields) {
        String typed = fields.text("attribution", attribution, "board.operations.no-agent");
        return typed.isEmpty() ? null : names.meant("attribution", typed, fields).orElse(null);
    }
}

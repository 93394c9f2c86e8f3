package fr.guichet.batches;

import fr.guichet.accounts.AgentView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants done.
 *
 * @param id made with the page that asks for it, so that a second click is the same order
 * @param agent to whom the requests are given
 * @param label that is put on them or taken off
 * @param atOnce without being asked once more
 */
public record BatchOrder(UUID id, BatchDeed deed, @Nullable AgentView agent, @Nullable UUID label, boolean atOnce) {}

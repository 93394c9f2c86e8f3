package fr.guichet.teams;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A territory as others see it.
 *
 * @param parentId the one it lies in, none for the widest
 * @param communes how many lie in it, those of the territories below left out
 */
public record TerritoryView(UUID id, String name, @Nullable UUID parentId, @Nullable String parentName, int communes) {}

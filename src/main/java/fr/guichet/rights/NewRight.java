package fr.guichet.rights;

import fr.guichet.accounts.Role;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right to be given, to one of a role, a team and an agent.
 *
 * @param form      slug of the form, none for all
 * @param territory none for anywhere
 */
public record NewRight(@Nullable Role role, @Nullable UUID team, @Nullable UUID agent, @Nullable String form,
        @Nullable UUID territory,
        Level level, Set<Section> sections) {}

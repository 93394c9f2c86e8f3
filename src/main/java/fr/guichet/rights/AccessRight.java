package fr.guichet.rights;

import java.time.OffsetDateTime;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right as it was given.
 *
 * @param role      the role to which it was given, none for a team or an agent
 * @param holder    the name of the team or of the agent
 * @param form      the slug of the form it is about, none for all
 * @param territory where the subject lives, none for anywhere
 * @param through   for a right as one agent has it: whom they stand in for, none when it is their own
 */
public record AccessRight(UUID id, @Nullable String role, @Nullable String holder, Kind kind, @Nullable String form,
        @Nullable String territory, Level level, Set<Section> sections, OffsetDateTime givenAt, String givenBy,
        @Nullable String through) {
    /** To what kind of holder a right is given. */
    public enum Kind {
        ROLE, TEAM, AGENT
    }
}

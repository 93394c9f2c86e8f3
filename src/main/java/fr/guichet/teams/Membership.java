package fr.guichet.teams;

import fr.guichet.accounts.AccountId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an agent belongs to a team for a while, and perhaps again later. @param until the last day, none while nobody knows it */
public record Membership(UUID id, UUID team, String teamName, AccountId agent, String agentName, String profession,
        LocalDate since, @Nullable LocalDate until) {
    public boolean isOverOn(LocalDate day) {
        return until != null && until.isBefore(day);
    }

    /** Whether a day belongs to both periods. @param end none for no end */
    public boolean overlaps(LocalDate begin, @Nullable LocalDate end) {
        return !isOverOn(begin) && (end == null || !end.isBefore(since));
    }
}

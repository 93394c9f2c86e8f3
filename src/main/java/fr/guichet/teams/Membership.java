package fr.guichet.teams;

import fr.guichet.accounts.AccountId;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That an agent belongs to a team. @param until the last day, none while nobody knows it */
public record Membership(UUID team, String teamName, AccountId agent, String agentName, String profession, LocalDate since,
        @Nullable LocalDate until) {
    public boolean isOverOn(LocalDate day) {
        return until != null && until.isBefore(day);
    }
}

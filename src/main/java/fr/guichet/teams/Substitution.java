package fr.guichet.teams;

import fr.guichet.accounts.AccountId;
import java.time.LocalDate;
import java.util.UUID;

/** Who stands in for whom, both days included. */
public record Substitution(UUID id, AccountId agent, String agentName, AccountId substitute, String substituteName,
        LocalDate since, LocalDate until) {
    public boolean isOverOn(LocalDate day) {
        return until.isBefore(day);
    }
}

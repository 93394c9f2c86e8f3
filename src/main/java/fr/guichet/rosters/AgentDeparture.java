package fr.guichet.rosters;

import fr.guichet.accounts.AgentAccount;
import fr.guichet.accounts.AgentAccounts;
import fr.guichet.accounts.AgentView;
import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.Handover;
import fr.guichet.teams.Memberships;
import fr.guichet.teams.Substitutes;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent leaves: the account is closed, what was under way is handed over, teams and substitutions end. What they shared stays. */
@Service
public class AgentDeparture {
    private final AgentAccounts accounts;
    private final Handover handover;
    private final Memberships memberships;
    private final Substitutes substitutes;
    private final Clock clock;

    AgentDeparture(AgentAccounts accounts, Handover handover, Memberships memberships, Substitutes substitutes, Clock clock) {
        this.accounts = accounts;
        this.handover = handover;
        this.memberships = memberships;
        this.substitutes = substitutes;
        this.clock = clock;
    }

    /** @param successor none for nobody in particular @return how many requests were handed over */
    @Transactional
    public int leave(SignedIn by, AgentAccount agent, @Nullable AgentView successor) {
        LocalDate today = LocalDate.now(clock);
        accounts.close(by, agent.id());
        memberships.end(agent.id(), today);
        substitutes.end(agent.id(), today.minusDays(1));
        return handover.handOver(agent.id().value(), agent.name(), successor == null ? null : successor.id().value(),
                successor == null ? null : successor.name(), by.actor(), clock.instant());
    }
}

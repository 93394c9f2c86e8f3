package fr.guichet.rosters;

import fr.guichet.accounts.AgentAccount;
import fr.guichet.accounts.AgentAccounts;
import fr.guichet.accounts.AgentView;
import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.Handover;
import fr.guichet.requests.HandoverPlan;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.teams.Memberships;
import fr.guichet.teams.Substitutes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent leaves: the account is closed, what was under way is handed over, teams and substitutions end. What they shared stays. */
@Service
public class AgentDeparture {
    private final AgentAccounts accounts;
    private final Handover handover;
    private final Rights rights;
    private final Memberships memberships;
    private final Substitutes substitutes;
    private final Clock clock;

    AgentDeparture(AgentAccounts accounts, Handover handover, Rights rights, Memberships memberships, Substitutes substitutes,
            Clock clock) {
        this.accounts = accounts;
        this.handover = handover;
        this.rights = rights;
        this.memberships = memberships;
        this.substitutes = substitutes;
        this.clock = clock;
    }

    /** To whom each request would go. @param successors the first who may own a request takes it; empty for nobody in particular */
    @Transactional(readOnly = true)
    public HandoverPlan plan(AgentAccount agent, List<AgentView> successors) {
        Map<AgentView, Reach> reaches = new LinkedHashMap<>();
        successors.forEach(one -> reaches.put(one, rights.reachWithout(one.id(), agent.id())));
        return handover.plan(agent.id().value(), reaches);
    }

    @Transactional
    public void leave(SignedIn by, AgentAccount agent, List<AgentView> successors) {
        LocalDate today = LocalDate.now(clock);
        HandoverPlan plan = plan(agent, successors);
        accounts.close(by, agent.id());
        memberships.end(agent.id(), today);
        substitutes.end(agent.id(), today.minusDays(1));
        handover.handOver(agent.id().value(), agent.name(), plan, successors.isEmpty() ? null : successors.getFirst(),
                by.actor(), clock.instant());
    }
}

package fr.guichet.accounts;

import fr.guichet.shared.Actor;
import java.time.Clock;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts of the recurring cast, opened when first asked for. */
@Component
public class AccountMother {
    private static final String PASSWORD = "quatre moulins sur la Vère";

    private final Accounts accounts;
    private final AgentAccounts agents;
    private final AgentDirectory directory;
    private final Clock clock;

    AccountMother(Accounts accounts, AgentAccounts agents, AgentDirectory directory, Clock clock) {
        this.accounts = accounts;
        this.agents = agents;
        this.directory = directory;
        this.clock = clock;
    }

    /** The account of a citizen who signs in with this address; their name as they give it. */
    @Transactional
    public Actor citizen(String name, String email) {
        Account account = accounts.findByKindAndEmail(Account.Kind.CITIZEN, Account.normalised(email))
                .orElseGet(() -> accounts.save(Account.citizen(email, clock.instant())));
        return new Actor(account.id().value(), name, Actor.Kind.CITIZEN);
    }

    /** Nadia Benali, who instructs requests. */
    public Actor nadia() {
        return agent("Nadia Benali", "nadia.benali@haute-vere.example", Role.INSTRUCTION);
    }

    /** Hélène Lefranc, head of the service, who signs decisions. */
    public Actor helene() {
        return agent("Hélène Lefranc", "helene.lefranc@haute-vere.example", Role.DECISION);
    }

    private Actor agent(String name, String email, Role role) {
        AccountId id = directory.agents().stream().filter(agent -> agent.email().equals(email)).findFirst().map(AgentView::id)
                .orElseGet(() -> agents.open(name, email, Set.of(role), PASSWORD));
        return new Actor(id.value(), name, Actor.Kind.AGENT);
    }
}

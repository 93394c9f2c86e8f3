package fr.guichet.accounts;

import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.NotFound;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators do with the accounts of agents. Each deed is noted in the {@link Audit}. */
@Service
@Transactional
public class AgentAccounts {
    static final Duration LINK_LIFE = Duration.ofHours(72);

    private final Accounts accounts;
    private final PasswordLinks links;
    private final SignInFailures failures;
    private final PasswordEncoder encoder;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final GuichetSettings settings;
    private final Clock clock;

    AgentAccounts(Accounts accounts, PasswordLinks links, SignInFailures failures, PasswordEncoder encoder, Audit audit,
            ApplicationEventPublisher events, GuichetSettings settings, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.failures = failures;
        this.encoder = encoder;
        this.audit = audit;
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    /** Whether an agent, open or closed, has this address. */
    @Transactional(readOnly = true)
    public boolean isKnown(String email) {
        return accounts.findByKindAndEmail(Account.Kind.AGENT, Account.normalised(email)).isPresent();
    }

    /**
     * Opens an account with its password, for accounts that no administrator makes: the first one, and those of the
     * demonstration.
     *
     * @throws org.springframework.dao.DataIntegrityViolationException if an agent has this address already
     */
    public AccountId open(String name, String email, Set<Role> roles, String password) {
        Account account = Account.agent(name, email, roles, clock.instant());
        account.choosePassword(Objects.requireNonNull(encoder.encode(password)));
        return accounts.saveAndFlush(account).id();
    }

    /**
     * Opens an account and makes the link by which the agent chooses a password.
     *
     * @return the link, to be shown once
     * @throws org.springframework.dao.DataIntegrityViolationException if an agent has this address already
     */
    public String invite(SignedIn by, String name, String email, Set<Role> roles) {
        Account account = accounts.saveAndFlush(Account.agent(name, email, roles, clock.instant()));
        audit.record(by, "accounts.audit.agent-opened", account.email());
        return link(account);
    }

    /** @throws IllegalMove if the last administrator would be none afterwards */
    public void describe(SignedIn by, AccountId id, String name, Set<Role> roles) {
        if (!roles.contains(Role.ADMINISTRATION)) {
            keepAnAdministrator(id);
        }
        Account account = load(id);
        account.describe(name, roles);
        audit.record(by, "accounts.audit.agent-changed", account.email() + ", " + account.roles().stream().sorted().toList());
    }

    /** @throws IllegalMove if it is closed already, or the last administrator's */
    public void close(SignedIn by, AccountId id) {
        keepAnAdministrator(id);
        Account account = load(id);
        account.close(clock.instant());
        audit.record(by, "accounts.audit.agent-closed", account.email());
    }

    /** @throws IllegalMove if it is open */
    public void reopen(SignedIn by, AccountId id) {
        Account account = load(id);
        account.reopen();
        audit.record(by, "accounts.audit.agent-reopened", account.email());
    }

    /**
     * Takes the password away and makes the link by which another is chosen.
     *
     * @return the link, to be shown once
     */
    public String resetPassword(SignedIn by, AccountId id) {
        Account account = load(id);
        if (!account.isOpen()) {
            throw new IllegalMove("account " + id + " is closed");
        }
        account.forgetPassword();
        failures.forget(AgentSignIn.key(account.email()));
        audit.record(by, "accounts.audit.agent-reset", account.email());
        return link(account);
    }

    private String link(Account account) {
        Instant expiresAt = clock.instant().plus(LINK_LIFE);
        String link = settings.address("/agents/mot-de-passe/" + links.issue(account.id(), expiresAt)).toString();
        events.publishEvent(new PasswordLinkIssued(account.id(), account.name(), account.email(), link, expiresAt));
        return link;
    }

    private void keepAnAdministrator(AccountId id) {
        var administrators = accounts.lockedAdministrators();
        if (administrators.size() == 1 && administrators.getFirst().id().equals(id)) {
            throw new IllegalMove("the last administrator stays");
        }
    }

    private Account load(AccountId id) {
        return accounts.findById(id.value()).filter(Account::isAgent).orElseThrow(() -> new NotFound("agent " + id));
    }
}

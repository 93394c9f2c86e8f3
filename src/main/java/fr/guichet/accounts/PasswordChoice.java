package fr.guichet.accounts;

import fr.guichet.shared.LinkExpired;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who holds a one-time link chooses a password; by the very first link the first administrator is made. */
@Service
@Transactional
class PasswordChoice {
    private final PasswordLinks links;
    private final Accounts accounts;
    private final AgentAccounts agents;
    private final PasswordEncoder encoder;
    private final Clock clock;

    PasswordChoice(PasswordLinks links, Accounts accounts, AgentAccounts agents, PasswordEncoder encoder, Clock clock) {
        this.links = links;
        this.accounts = accounts;
        this.agents = agents;
        this.encoder = encoder;
        this.clock = clock;
    }

    /**
     * For whom the link is.
     *
     * @throws LinkExpired if it is spent, too old or unknown
     */
    @Transactional(readOnly = true)
    Holder holder(String secret) {
        UUID account = link(secret).account();
        if (account == null) {
            return new Holder("", true);
        }
        return new Holder(accounts.findById(account).filter(Account::isOpen).orElseThrow(PasswordChoice::expired).email(), false);
    }

    void choose(String secret, String password) {
        UUID account = Objects.requireNonNull(link(secret).account());
        spend(secret);
        accounts.findById(account).filter(Account::isOpen).orElseThrow(PasswordChoice::expired)
                .choosePassword(Objects.requireNonNull(encoder.encode(password)));
    }

    void becomeFirstAdministrator(String secret, String name, String email, String password) {
        if (!link(secret).isForFirstAdministrator()) {
            throw expired();
        }
        spend(secret);
        agents.open(name, email, Set.of(Role.ADMINISTRATION), password);
    }

    private PasswordLinks.Link link(String secret) {
        return links.find(secret, clock.instant()).orElseThrow(PasswordChoice::expired);
    }

    private void spend(String secret) {
        if (!links.spend(secret)) {
            throw expired();
        }
    }

    private static LinkExpired expired() {
        return new LinkExpired("password link");
    }

    /** @param first whether the first administrator is meant, whose address is not known yet */
    record Holder(String email, boolean first) {}
}

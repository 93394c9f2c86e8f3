package fr.guichet.accounts;

import fr.guichet.shared.TooManyTries;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Agents sign in by a password. A wrong one, an unknown address and a closed account look and last the same (CNIL 2022-100). */
@Service
class AgentSignIn {
    static final int FREE_TRIES = 5;
    private static final int FREE_TRIES_PER_ADDRESS = 50;

    private final Accounts accounts;
    private final SignInFailures failures;
    private final PasswordEncoder encoder;
    private final Clock clock;
    private final String nobodysHash;

    AgentSignIn(Accounts accounts, SignInFailures failures, PasswordEncoder encoder, Clock clock) {
        this.accounts = accounts;
        this.failures = failures;
        this.encoder = encoder;
        this.clock = clock;
        String hash = encoder.encode(UUID.randomUUID().toString());
        this.nobodysHash = hash == null ? "" : hash;
    }

    /**
     * Lets in who knows the password.
     *
     * @param address the network address of who tries
     * @return nothing if the pair is wrong
     * @throws TooManyTries if nothing is looked at for a while, right or wrong
     */
    @Transactional
    Optional<Sessions.Admission> enter(String typedEmail, String password, String address) {
        Instant now = clock.instant();
        String email = Account.normalised(typedEmail);
        refuseWhileBlocked(key(email), now);
        refuseWhileBlocked(addressKey(address), now);
        Optional<Account> account = accounts.findByKindAndEmail(Account.Kind.AGENT, email);
        String hash = account.map(Account::passwordHash).orElse(nobodysHash);
        boolean right = encoder.matches(password, hash) && account.filter(Account::isOpen).isPresent();
        if (!right) {
            failures.add(key(email), FREE_TRIES, now);
            failures.add(addressKey(address), FREE_TRIES_PER_ADDRESS, now);
            return Optional.empty();
        }
        failures.forget(key(email));
        return account.map(agent -> {
            agent.signInAt(now);
            return new Sessions.Admission(agent.signedIn(), agent.stamp());
        });
    }

    static String key(String email) {
        return "agent:" + email;
    }

    private static String addressKey(String address) {
        return "address:" + address;
    }

    private void refuseWhileBlocked(String key, Instant now) {
        failures.blockedUntil(key, now).ifPresent(until -> {
            throw new TooManyTries("sign-in blocked until " + until);
        });
    }
}

package fr.guichet.accounts;

import fr.guichet.shared.TooManyTries;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Citizens prove that an address is theirs by a code sent to it. Whether the address is known makes no difference to be
 * seen; the account is made the first time that it succeeds.
 */
@Service
class CitizenSignIn {
    static final Duration CODE_LIFE = Duration.ofMinutes(15);
    static final int CODES_PER_EMAIL = 5;
    static final int CODES_PER_ADDRESS = 40;
    private static final Duration COUNTED = Duration.ofHours(1);
    private static final int CODES = 1_000_000;

    private final SignInCodes codes;
    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CitizenSignIn(SignInCodes codes, Accounts accounts, PasswordEncoder encoder, ApplicationEventPublisher events, Clock clock) {
        this.codes = codes;
        this.accounts = accounts;
        this.encoder = encoder;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Sends a code.
     *
     * @param address the network address of who asks
     * @param continueTo the page to go on with, one of ours
     * @return what the browser keeps; the code is good only together with it
     * @throws TooManyTries if too many were asked for this hour
     */
    @Transactional
    UUID sendCode(String typedEmail, String address, String continueTo) {
        String email = Account.normalised(typedEmail);
        Instant now = clock.instant();
        codes.queueFor(email);
        codes.forgetOld(now);
        if (codes.sentTo(email, now.minus(COUNTED)) >= CODES_PER_EMAIL
                || codes.askedFrom(address, now.minus(COUNTED)) >= CODES_PER_ADDRESS) {
            throw new TooManyTries("codes for one address");
        }
        String code = String.format(Locale.ROOT, "%06d", random.nextInt(CODES));
        UUID id = UUID.randomUUID();
        Instant expiresAt = now.plus(CODE_LIFE);
        codes.add(id, email, address, hash(code), continueTo, now, expiresAt);
        events.publishEvent(new SignInCodeIssued(email, code, expiresAt));
        return id;
    }

    /** Where the code went and what comes after, as long as it is not spent. */
    @Transactional(readOnly = true)
    Optional<SignInCodes.Sent> sent(UUID id) {
        return codes.sent(id);
    }

    /** Lets in who has the code; nothing if it is wrong, spent, too old or tried too often, or if the account is closed. */
    @Transactional
    Optional<Entry> enter(UUID id, String typedCode) {
        Instant now = clock.instant();
        return codes.takeTry(id, now) //
                .filter(sent -> encoder.matches(typedCode, sent.codeHash())) //
                .filter(sent -> codes.spend(id, now)) //
                .flatMap(sent -> admit(sent, now));
    }

    private Optional<Entry> admit(SignInCodes.Sent sent, Instant now) {
        codes.queueFor(sent.email());
        Account account = accounts.findByKindAndEmail(Account.Kind.CITIZEN, sent.email())
                .orElseGet(() -> accounts.save(Account.citizen(sent.email(), now)));
        if (!account.isOpen()) {
            return Optional.empty();
        }
        account.signInAt(now);
        return Optional.of(new Entry(new Sessions.Admission(account.signedIn(), account.stamp()), sent.continueTo()));
    }

    private String hash(String code) {
        String hash = encoder.encode(code);
        if (hash == null) {
            throw new IllegalStateException("no hash");
        }
        return hash;
    }

    record Entry(Sessions.Admission admission, String continueTo) {}
}

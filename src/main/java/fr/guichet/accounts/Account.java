package fr.guichet.accounts;

import fr.guichet.shared.Ids;
import fr.guichet.shared.IllegalMove;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may sign in. Opened once, it may be closed and opened again. Whatever changes what it may do changes its
 * stamp too, and by this ends the sessions that were opened with the earlier one.
 */
@Entity
@Table(name = "accounts")
class Account {
    enum Kind {
        CITIZEN, AGENT
    }

    @Id
    private UUID id;
    @Version
    private @Nullable Integer version;
    @Enumerated(EnumType.STRING)
    private Kind kind;
    private String name;
    private String email;
    private @Nullable String passwordHash;
    private String[] roles;
    private UUID securityStamp;
    private Instant openedAt;
    private @Nullable Instant lastSignedInAt;
    private @Nullable Instant closedAt;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    private Account(Kind kind, String name, String email, Set<Role> roles, Instant at) {
        this.id = Ids.next();
        this.kind = kind;
        this.name = name;
        this.email = normalised(email);
        this.roles = names(roles);
        this.securityStamp = UUID.randomUUID();
        this.openedAt = at;
    }

    static Account citizen(String email, Instant at) {
        return new Account(Kind.CITIZEN, normalised(email), email, Set.of(Role.CITIZEN), at);
    }

    static Account agent(String name, String email, Set<Role> roles, Instant at) {
        return new Account(Kind.AGENT, name.strip(), email, roles, at);
    }

    /** How e-mail addresses are compared and kept. */
    static String normalised(String email) {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    /** What is kept is the hash; open sessions end. */
    void choosePassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    /** Until a new one is chosen by link nobody signs in. */
    void forgetPassword() {
        passwordHash = null;
        endSessions();
    }

    void describe(String newName, Set<Role> newRoles) {
        name = newName.strip();
        if (!roles().equals(newRoles)) {
            roles = names(newRoles);
            endSessions();
        }
    }

    void close(Instant at) {
        if (!isOpen()) {
            throw new IllegalMove("account " + id + " is closed already");
        }
        closedAt = at;
        endSessions();
    }

    void reopen() {
        if (isOpen()) {
            throw new IllegalMove("account " + id + " is open already");
        }
        closedAt = null;
    }

    void signInAt(Instant at) {
        lastSignedInAt = at;
    }

    /** A citizen without a name is called by the address. */
    void moveTo(String address) {
        if (name.equals(email)) {
            name = normalised(address);
        }
        email = normalised(address);
        endSessions();
    }

    void endSessions() {
        securityStamp = UUID.randomUUID();
    }

    boolean isOpen() {
        return closedAt == null;
    }

    boolean isAgent() {
        return kind == Kind.AGENT;
    }

    AccountId id() {
        return new AccountId(id);
    }

    String email() {
        return email;
    }

    String name() {
        return name;
    }

    @Nullable
    String passwordHash() {
        return passwordHash;
    }

    UUID stamp() {
        return securityStamp;
    }

    Set<Role> roles() {
        return Arrays.stream(roles).map(Role::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    SignedIn signedIn() {
        return new SignedIn(id(), name, email, roles());
    }

    private static String[] names(Set<Role> roles) {
        return roles.stream().sorted().map(Role::name).toArray(String[]::new);
    }
}

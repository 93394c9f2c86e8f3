package fr.guichet.accounts;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agent's account as administrators see it.
 *
 * @param awaited whether a password is still to be chosen
 * @param indispensable whether it is the last open one of an administrator, which cannot be closed
 */
public record AgentAccount(AccountId id, String name, String email, Set<Role> roles, boolean open, boolean awaited,
        boolean indispensable, @Nullable ZonedDateTime lastSignedInAt) {
    public List<Role> sortedRoles() {
        return roles.stream().sorted().toList();
    }

    /** The message key that says whether the agent can sign in. */
    public String state() {
        return "accounts.state." + (!open ? "closed" : awaited ? "awaited" : "open");
    }

    /** How the state is coloured. */
    public String tone() {
        return !open ? "off" : awaited ? "warn" : "ok";
    }
}

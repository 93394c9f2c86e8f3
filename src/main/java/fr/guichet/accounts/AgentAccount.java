package fr.guichet.accounts;

import java.time.ZonedDateTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An agent's account as administrators see it.
 *
 * @param awaited whether a password is still to be chosen
 * @param indispensable whether it is the last open one of an administrator, which cannot be closed
 */
public record AgentAccount(AccountId id, String name, String email, Set<Role> roles, boolean open, boolean awaited,
        boolean indispensable, @Nullable ZonedDateTime lastSignedInAt) {}

package fr.guichet.accounts;

import java.util.Set;

/** An agent as other modules see one. */
public record AgentView(AccountId id, String name, String email, Set<Role> roles) {
    public boolean has(Role role) {
        return roles.contains(role);
    }
}

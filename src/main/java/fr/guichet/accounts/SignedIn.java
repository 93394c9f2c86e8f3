package fr.guichet.accounts;

import fr.guichet.shared.Actor;
import java.io.Serializable;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who is signed in. Controllers receive it by {@code @AuthenticationPrincipal SignedIn viewer}.
 *
 * @param name how the person is called on screen; a citizen's e-mail address as long as no name is known
 */
public record SignedIn(AccountId id, String name, @Nullable String email, Set<Role> roles) implements Serializable {
    public SignedIn {
        roles = Set.copyOf(roles);
    }

    public boolean isAgent() {
        return !has(Role.CITIZEN);
    }

    public boolean isCitizen() {
        return has(Role.CITIZEN);
    }

    public boolean isAdministrator() {
        return has(Role.ADMINISTRATION);
    }

    /** Whether requests are this person's work: running the site does not open people's cases. */
    public boolean isDesk() {
        return roles.stream().anyMatch(Role.ofDesk()::contains);
    }

    /** Whether this person enters what comes on paper. */
    public boolean isIntake() {
        return has(Role.RECEPTION) || has(Role.INSTRUCTION) || has(Role.DECISION) || has(Role.AGENT);
    }

    /** Where an agent starts. */
    public String home() {
        return isDesk() ? "/agents/demandes" : "/administration";
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }

    /** The same person as histories and journals name whoever pressed the key. */
    public Actor actor() {
        return new Actor(id.value(), name, isAgent() ? Actor.Kind.AGENT : Actor.Kind.CITIZEN);
    }
}

package fr.guichet.administration;

import static java.util.Objects.requireNonNullElse;

import fr.guichet.accounts.Role;
import fr.guichet.shared.EmailAddresses;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import java.util.Set;

/** What an administrator types about an agent. */
record AgentForm(String name, String email, Set<Role> roles) {
    AgentForm {
        name = requireNonNullElse(name, "").strip();
        email = requireNonNullElse(email, "").strip();
        roles = Set.copyOf(requireNonNullElse(roles, Set.of()));
    }

    /** The address of an account stays. */
    AgentForm withEmail(String kept) {
        return new AgentForm(name, kept, roles);
    }

    InputErrors errors(Messages messages) {
        InputErrors errors = new InputErrors();
        if (name.isEmpty()) {
            errors.add(new InputError("name", messages.text("administration.agent.name-missing")));
        }
        if (!EmailAddresses.isPlausible(email)) {
            errors.add(new InputError("email", messages.text("administration.agent.email-wrong")));
        }
        if (roles.isEmpty() || roles.contains(Role.CITIZEN)) {
            errors.add(new InputError("roles", messages.text("administration.agent.roles-missing")));
        }
        return errors;
    }

    InputError taken(Messages messages) {
        return new InputError("email", messages.text("administration.agent.email-taken"));
    }

    InputError lastAdministrator(Messages messages) {
        return new InputError("roles", messages.text("administration.agent.last-administrator"));
    }
}

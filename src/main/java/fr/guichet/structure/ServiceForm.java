package fr.guichet.structure;

import static java.util.Objects.requireNonNullElse;

import fr.guichet.shared.EmailAddresses;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.ServiceView;
import fr.guichet.teams.Services;
import java.util.List;

/** What an administrator types about a service. */
record ServiceForm(String name, String email, String phone) {
    static final int LONGEST = 120;

    ServiceForm {
        name = requireNonNullElse(name, "").strip();
        email = requireNonNullElse(email, "").strip();
        phone = requireNonNullElse(phone, "").strip();
    }

    static ServiceForm of(ServiceView service) {
        return new ServiceForm(service.name(), service.email(), service.phone());
    }

    Services.Description said() {
        return new Services.Description(name, email, phone);
    }

    /** @param others the services that have a name already */
    TypedFields check(List<ServiceView> others, Messages messages) {
        TypedFields fields = new TypedFields(messages);
        fields.text("name", name, "structure.service.name-missing");
        if (name.length() > LONGEST) {
            fields.wrong("name", "structure.name-long", LONGEST);
        }
        others.stream().filter(other -> other.isCalled(name)).findFirst()
                .ifPresent(other -> fields.wrong("name", "structure.service.name-taken", other.name()));
        if (!email.isEmpty() && !EmailAddresses.isPlausible(email)) {
            fields.wrong("email", "structure.service.email-wrong");
        }
        if (phone.length() > LONGEST) {
            fields.wrong("phone", "structure.name-long", LONGEST);
        }
        return fields;
    }
}

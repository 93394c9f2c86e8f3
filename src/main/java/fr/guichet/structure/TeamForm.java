package fr.guichet.structure;

import static java.util.Objects.requireNonNull;
import static java.util.Objects.requireNonNullElse;

import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import fr.guichet.teams.TeamView;
import fr.guichet.teams.Teams;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What an administrator chooses for a team. @param territory none for everywhere */
record TeamForm(String name, @Nullable UUID service, @Nullable UUID territory) {
    TeamForm {
        name = requireNonNullElse(name, "").strip();
    }

    static TeamForm of(TeamView team) {
        return new TeamForm(team.name(), team.serviceId(), team.territoryId());
    }

    /** Once it is checked. */
    Teams.Description said() {
        return new Teams.Description(name, requireNonNull(service), territory);
    }

    /** @param others the teams that have a name already */
    TypedFields check(List<TeamView> others, Messages messages) {
        TypedFields fields = new TypedFields(messages);
        fields.text("name", name, "structure.team.name-missing");
        if (name.length() > ServiceForm.LONGEST) {
            fields.wrong("name", "structure.name-long", ServiceForm.LONGEST);
        }
        others.stream().filter(other -> other.name().equalsIgnoreCase(name)).findFirst()
                .ifPresent(other -> fields.wrong("name", "structure.team.name-taken", other.serviceName()));
        if (service == null) {
            fields.wrong("service", "structure.team.service-missing");
        }
        return fields;
    }
}

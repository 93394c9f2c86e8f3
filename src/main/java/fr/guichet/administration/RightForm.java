package fr.guichet.administration;

import fr.guichet.accounts.AgentNames;
import fr.guichet.accounts.AgentView;
import fr.guichet.accounts.Role;
import fr.guichet.rights.Level;
import fr.guichet.rights.NewRight;
import fr.guichet.rights.Section;
import fr.guichet.shared.TypedFields;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A right as an administrator writes it.
 *
 * @param holder    `role:` and a role, or `team:` and an id; empty for an agent
 * @param agent     the name of one, as it was typed
 * @param territory the id of one; empty for anywhere
 */
record RightForm(String holder, String agent, String form, String territory, String level, @Nullable Set<Section> sections) {
    static final RightForm EMPTY = new RightForm("", "", "", "", "", Set.of());

    RightForm {
        holder = holder == null ? "" : holder;
        agent = agent == null ? "" : agent.strip();
        form = form == null ? "" : form;
        territory = territory == null ? "" : territory;
        level = level == null ? "" : level;
    }

    public boolean opens(Section section) {
        return sections != null && sections.contains(section);
    }

    /** The right, none when something is wrong. @param fields told what is */
    Optional<NewRight> right(AgentNames names, TypedFields fields) {
        Optional<Level> chosen = Arrays.stream(Level.values()).filter(one -> one.name().equals(level)).findFirst();
        if (chosen.isEmpty()) {
            fields.wrong("level", "administration.rights.level-missing");
        }
        Optional<Role> role = Role.ofDesk().stream().filter(one -> holder.equals("role:" + one)).findFirst();
        UUID team = id(holder, "team:");
        AgentView named = agent.isEmpty() ? null : names.meant("agent", agent, fields).orElse(null);
        if (agent.isEmpty() && role.isEmpty() && team == null) {
            fields.wrong("holder", "administration.rights.holder-missing");
        } else if (!agent.isEmpty() && !holder.isEmpty()) {
            fields.wrong("agent", "administration.rights.holder-twice");
        }
        return fields.areRight()
                ? Optional.of(new NewRight(role.orElse(null), team, named == null ? null : named.id().value(),
                        form.isEmpty() ? null : form, id(territory, ""),
                        chosen.orElseThrow(), sections == null ? Set.of() : sections))
                : Optional.empty();
    }

    private static @Nullable UUID id(String value, String prefix) {
        try {
            return value.length() > prefix.length() && value.startsWith(prefix)
                    ? UUID.fromString(value.substring(prefix.length()))
                    : null;
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}

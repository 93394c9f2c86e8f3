package fr.guichet.administration;

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
 * @param holder    `role:` and a role, `team:` or `agent:` and an id
 * @param territory the id of one; empty for anywhere
 */
record RightForm(String holder, String form, String territory, String level, @Nullable Set<Section> sections) {
    static final RightForm EMPTY = new RightForm("", "", "", "", Set.of());

    RightForm {
        holder = holder == null ? "" : holder;
        form = form == null ? "" : form;
        territory = territory == null ? "" : territory;
        level = level == null ? "" : level;
    }

    public boolean opens(Section section) {
        return sections != null && sections.contains(section);
    }

    /** The right, none when something is wrong. @param fields told what is */
    Optional<NewRight> right(TypedFields fields) {
        Optional<Level> chosen = Arrays.stream(Level.values()).filter(one -> one.name().equals(level)).findFirst();
        if (chosen.isEmpty()) {
            fields.wrong("level", "administration.rights.level-missing");
        }
        Optional<Role> role = Role.ofDesk().stream().filter(one -> holder.equals("role:" + one)).findFirst();
        UUID team = id(holder, "team:");
        UUID agent = id(holder, "agent:");
        if (role.isEmpty() && team == null && agent == null) {
            fields.wrong("holder", "administration.rights.holder-missing");
        }
        return fields.areRight()
                ? Optional.of(new NewRight(role.orElse(null), team, agent, form.isEmpty() ? null : form, id(territory, ""),
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

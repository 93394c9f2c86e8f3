package fr.guichet.rights;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/** What somebody may do with one request, all their rights together. */
public record Allowed(Set<Level> levels, Set<Section> sections) {
    public static final Allowed NOTHING = new Allowed(Set.of(), Set.of());

    static Allowed by(Collection<Grant> grants) {
        Set<Level> levels = EnumSet.noneOf(Level.class);
        Set<Section> sections = EnumSet.noneOf(Section.class);
        grants.forEach(grant -> {
            levels.addAll(grant.level().contained());
            sections.addAll(grant.sections());
        });
        return new Allowed(Set.copyOf(levels), Set.copyOf(sections));
    }

    public boolean may(Level level) {
        return levels.contains(level);
    }

    /** May own a request: leads its instruction, or sees to the visit. */
    public boolean mayOwn() {
        return may(Level.PROCESS) || may(Level.RECEIVE) && opens(Section.MEDICAL);
    }

    public boolean opens(Section section) {
        return sections.contains(section);
    }
}

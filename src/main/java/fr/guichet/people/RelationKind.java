package fr.guichet.people;

import java.util.Locale;

/** What somebody is to another. */
public enum RelationKind {
    SPOUSE, CHILD, PARENT, SIBLING, OTHER;

    /** What the other is to them. */
    RelationKind inverse() {
        return switch (this) {
            case CHILD -> PARENT;
            case PARENT -> CHILD;
            case SPOUSE, SIBLING, OTHER -> this;
        };
    }

    public String key() {
        return "people.relation." + name().toLowerCase(Locale.ROOT);
    }
}

package fr.guichet.register;

import java.util.Objects;

/** A relation as typed. @param who words of a name and a birth date @param kind what the other is @param together « oui » or nothing */
record RelationForm(String who, String kind, String together) {
    static final RelationForm EMPTY = new RelationForm("", "", "");

    RelationForm {
        who = Objects.requireNonNullElse(who, "");
        kind = Objects.requireNonNullElse(kind, "");
        together = Objects.requireNonNullElse(together, "");
    }
}

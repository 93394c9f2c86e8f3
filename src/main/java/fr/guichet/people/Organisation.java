package fr.guichet.people;

import java.util.UUID;

/** An organisation that files requests. @param siret its 14 digits @param name as it was given the last time */
public record Organisation(UUID id, String siret, String name) {
    /** « 732 829 320 00074 ». */
    public String siretInGroups() {
        return siret.replaceFirst("(\\d{3})(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3 $4");
    }
}

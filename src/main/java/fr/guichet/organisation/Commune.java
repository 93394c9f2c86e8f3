package fr.guichet.organisation;

import java.util.List;

/**
 * A commune of today.
 *
 * @param insee its code in the Code officiel géographique
 * @param department code of the département it lies in
 */
public record Commune(String insee, String name, List<String> postcodes, String department) {
    /** Its name with its département, as one tells it from others of the same name: « Dieppe (76) ». */
    public String labelled() {
        return name + " (" + department + ")";
    }
}

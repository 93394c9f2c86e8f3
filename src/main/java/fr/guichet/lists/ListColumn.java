package fr.guichet.lists;

import fr.guichet.organisation.PlaceNames;

/** A column of a list beyond code and label. @param id how conditions and calculations name it */
public record ListColumn(String id, String title) {
    static ListColumn titled(String title) {
        String plain = PlaceNames.plain(title).replace(' ', '_');
        return new ListColumn(plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "c_" + plain : plain, title);
    }
}

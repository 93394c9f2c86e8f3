package fr.guichet.editor;

import java.util.List;

/**
 * Fields of an element that belong together.
 *
 * @param key of its title, none for the first fields, which need none
 * @param folded whether it stays closed until it is wanted
 * @param rows elements inside the element that are typed on the same sheet
 */
record Group(String key, boolean folded, List<Field> fields, List<Rows> rows) {
    static Group first(Field... fields) {
        return new Group("", false, List.of(fields), List.of());
    }

    static Group open(String key, Field... fields) {
        return new Group(key, false, List.of(fields), List.of());
    }

    static Group folded(String key, Field... fields) {
        return new Group(key, true, List.of(fields), List.of());
    }

    Group with(Rows... more) {
        return new Group(key, folded, fields, List.of(more));
    }
}

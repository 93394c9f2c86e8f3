package fr.guichet.editor;

/**
 * A property as an administrator types it.
 *
 * @param property its path in the element
 * @param half whether it shares its line with another
 * @param reshapes whether its value decides which other fields there are
 */
record Field(String property, Input input, boolean half, boolean reshapes) {
    static Field of(String property, Input input) {
        return new Field(property, input, false, false);
    }

    Field beside() {
        return new Field(property, input, true, reshapes);
    }

    Field reshaping() {
        return new Field(property, input, half, true);
    }
}

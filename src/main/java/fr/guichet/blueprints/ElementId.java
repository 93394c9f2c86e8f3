package fr.guichet.blueprints;

import fr.guichet.shared.NotFound;

/**
 * The address of an element of a definition: `form`, `page:identity`, `question:helpers.kind`, `option:capacity/self`,
 * `rule:birth_date/0`. A second element of the same name, which a check will refuse, adds `@2`.
 */
public record ElementId(ElementKind kind, String path) {
    public static final ElementId FORM = new ElementId(ElementKind.FORM, "");

    /** Reads an address; {@link NotFound} when it is none. */
    public static ElementId parse(String address) {
        int colon = address.indexOf(':');
        String word = colon < 0 ? address : address.substring(0, colon);
        ElementKind kind = ElementKind.of(word).orElseThrow(() -> new NotFound("element " + address));
        return new ElementId(kind, colon < 0 ? "" : address.substring(colon + 1));
    }

    static ElementId of(ElementId parent, ElementKind kind, String name) {
        return new ElementId(kind, switch (kind) {
            case QUESTION -> parent.kind == ElementKind.QUESTION ? parent.path + "." + name : name;
            case OPTION, RULE, CASE, VERSION -> parent.path + "/" + name;
            default -> name;
        });
    }

    /** The name of the element among its like, the last part of its path. */
    public String name() {
        int cut = Math.max(kind == ElementKind.QUESTION ? path.lastIndexOf('.') : -1, path.lastIndexOf('/'));
        return path.substring(cut + 1);
    }

    /** The address of the next element of the same name. */
    ElementId next() {
        int at = path.lastIndexOf('@');
        return at < 0
                ? new ElementId(kind, path + "@2")
                : new ElementId(kind, path.substring(0, at + 1) + (Integer.parseInt(path.substring(at + 1)) + 1));
    }

    /** The same element under another name. */
    ElementId renamed(String name) {
        return new ElementId(kind, path.substring(0, path.length() - name().length()) + name);
    }

    /** The address as it is written. */
    @Override
    public String toString() {
        return kind == ElementKind.FORM ? kind.word() : kind.word() + ":" + path;
    }
}

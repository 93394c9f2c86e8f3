package fr.guichet.blueprints;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Technical names: proposed from what people read, never twice. */
final class Names {
    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]{0,59}");
    private static final Pattern OF_SETTING = Pattern.compile("[a-z][A-Za-z0-9_.]{0,59}");
    private static final int LONGEST = 40;
    /** A name of this length is typed in a calculation without a thought; a longer one does without its small words. */
    private static final int EASY = 24;
    private static final Pattern SMALL_WORDS = Pattern.compile(
            "(?<![a-z0-9])(?:le|la|les|l|un|une|de|du|des|d|a|au|aux|et|en|dans|pour|par|sur|vous|votre|vos|nous|avez|etes|quel|quelle|quels|quelles|est|sont|ce|que|qui|ne|pas)_(?!$)");
    /** The kinds whose names conditions use without saying the kind. */
    private static final Set<ElementKind> IN_CONDITIONS = Set.of(ElementKind.QUESTION, ElementKind.COMPUTED,
            ElementKind.DOCUMENT);

    private Names() {}

    static boolean isGood(ElementKind kind, String name) {
        return (kind == ElementKind.SETTING ? OF_SETTING : PLAIN).matcher(name).matches();
    }

    /** A name made of a label: « Date de naissance » gives `date_de_naissance`. */
    static String from(String label, ElementKind kind) {
        String plain = Normalizer.normalize(label.replace("œ", "oe").replace("æ", "ae"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.FRENCH).replaceAll("[^a-z0-9]+", "_").replaceAll("^[_0-9]+|_+$", "");
        plain = plain.length() <= EASY ? plain : SMALL_WORDS.matcher(plain).replaceAll("");
        String cut = plain.length() <= LONGEST ? plain : plain.substring(0, LONGEST).replaceFirst("_[^_]*$", "");
        return cut.isEmpty() ? kind.word() : cut;
    }

    /** The address of a new element, a number added where the name is taken. */
    static ElementId free(Tree tree, ElementId wished) {
        return free(wished, id -> isTaken(tree, id));
    }

    static ElementId free(ElementId wished, Predicate<ElementId> taken) {
        ElementId id = wished;
        String base = wished.name().replaceFirst("_[0-9]+$", "");
        for (int number = 2; taken.test(id); number++) {
            id = wished.renamed(base + "_" + number);
        }
        return id;
    }

    static boolean isTaken(Tree tree, ElementId id) {
        return IN_CONDITIONS.contains(id.kind())
                ? IN_CONDITIONS.stream().anyMatch(kind -> tree.elements().containsKey(new ElementId(kind, id.path())))
                : tree.elements().containsKey(id);
    }
}

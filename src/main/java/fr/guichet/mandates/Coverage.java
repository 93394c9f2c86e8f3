package fr.guichet.mandates;

import java.util.Locale;

/** Which requests a mandate is good for: the one it came with, those of one form, or those of every form of the authority. */
public enum Coverage {
    REQUEST, FORM, ALL;

    public String key() {
        return "mandates.coverage." + name().toLowerCase(Locale.ROOT);
    }
}

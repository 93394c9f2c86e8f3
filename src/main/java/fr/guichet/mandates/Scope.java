package fr.guichet.mandates;

import java.util.Locale;

/** What somebody may do in the place of another. */
public enum Scope {
    FILE, FOLLOW, DECISION, APPEAL;

    /** The message that says it in plain words, to go on from « pourra ». */
    public String key() {
        return "mandates.scope." + name().toLowerCase(Locale.ROOT);
    }

    /** The message that says it in the words of the subject, as in the mandate itself. */
    public String ownKey() {
        return "mandates.own." + name().toLowerCase(Locale.ROOT);
    }
}

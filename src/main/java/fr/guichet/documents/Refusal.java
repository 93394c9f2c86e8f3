package fr.guichet.documents;

import java.util.Locale;

/** Why a file is not taken. Each has a sentence that tells the person what to do. */
public enum Refusal {
    EMPTY, TOO_BIG, HEIC, OTHER_IMAGE, TEXT_DOCUMENT, ARCHIVE, VIDEO, UNKNOWN_TYPE, LOCKED_PDF, BROKEN_PDF, BROKEN_IMAGE, TOO_MANY_PIXELS, TOO_MANY_FILES, ALREADY_ACCEPTED;

    /** The message for the person who sent it. */
    public String key() {
        return "documents.refusal." + name().toLowerCase(Locale.ROOT);
    }
}

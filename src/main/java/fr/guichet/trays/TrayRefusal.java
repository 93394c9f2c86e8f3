package fr.guichet.trays;

import java.util.Locale;

/** Why a scan of a tray is not taken. Each has a sentence that tells what to do. */
public enum TrayRefusal {
    EMPTY, TOO_BIG, TOO_LONG, LOCKED, BROKEN;

    public String key() {
        return "trays.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

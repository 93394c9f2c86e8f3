package fr.guichet.sharing;

import java.util.Locale;

/** What the journal of the guests of a request tells. */
public enum GuestDeed {
    INVITED, JOINED, DECLINED, OPENED, FILLED, ADDED_DOCUMENT, REMOVED_DOCUMENT, READ_DOCUMENT, WROTE, READY, ENDED;

    public String key() {
        return "sharing.deed." + name().toLowerCase(Locale.ROOT);
    }
}

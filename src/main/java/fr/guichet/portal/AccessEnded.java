package fr.guichet.portal;

import fr.guichet.sharing.Guest;
import org.jspecify.annotations.Nullable;

/** A guest comes where they may not go any more. */
class AccessEnded extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Guest guest;
    private final @Nullable String filedAs;

    /** @param filedAs the number of the request that the draft has become meanwhile, none when it is their access that has ended */
    AccessEnded(Guest guest, @Nullable String filedAs) {
        super("the access of " + guest.id() + " has ended");
        this.guest = guest;
        this.filedAs = filedAs;
    }

    Guest guest() {
        return guest;
    }

    @Nullable
    String filedAs() {
        return filedAs;
    }
}

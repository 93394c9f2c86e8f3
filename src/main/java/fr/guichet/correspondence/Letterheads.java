package fr.guichet.correspondence;

import org.jspecify.annotations.Nullable;
import java.util.UUID;

/** Gives the letterhead of whoever writes. */
public interface Letterheads {
    /**
     * The letterhead for what is sent now.
     *
     * @param requestId the request it is about, null outside any request
     */
    Letterhead of(@Nullable UUID requestId);
}

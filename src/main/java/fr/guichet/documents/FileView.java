package fr.guichet.documents;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file under a document.
 *
 * @param size in bytes
 * @param pages 1 for a picture
 * @param receivedFrom the name of the sender
 * @param sender their account, none when it came on paper or without one
 */
public record FileView(
        UUID id,
        String name,
        String mediaType,
        String sha256,
        long size,
        int pages,
        Instant receivedAt,
        String receivedFrom,
        @Nullable UUID sender) {
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** In thousands of bytes, at least 1. */
    public long kilobytes() {
        return Math.max(1, Math.round(size / 1000.0));
    }
}

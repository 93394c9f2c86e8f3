package fr.guichet.requests;

import java.util.UUID;

/** Identifies a request, from its draft on. */
public record RequestId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}

package fr.guichet.partners;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that may prepare requests for people, such as a hospital or a town hall.
 *
 * @param contact whom to ask there, as an administrator wrote it
 * @param usedAt when somebody last began a request from a link of theirs, none when nobody has
 */
public record Partner(UUID id, String name, String contact, boolean open, Instant addedAt, String addedBy,
        @Nullable Instant usedAt) {}

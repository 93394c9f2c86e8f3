package fr.guichet.people;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where somebody lives, as they wrote it.
 *
 * @param insee the code of the commune, when it was found in the list
 */
@Embeddable
public record PostalAddress(
        @Nullable String street,
        @Nullable String complement,
        @Nullable String postcode,
        @Nullable String commune,
        @Nullable String insee) {}

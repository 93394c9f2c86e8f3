package fr.guichet.people;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        @Nullable String insee) {
    /** « 8 rue des Carmes, 14000 Caen ». */
    public String inOneLine() {
        String town = (Objects.requireNonNullElse(postcode, "") + " " + Objects.requireNonNullElse(commune, "")).strip();
        return Stream.of(street, complement, town).filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining(", "));
    }
}

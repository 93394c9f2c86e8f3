package fr.guichet.people;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a person. Never the social security number.
 *
 * @param firstNames all of them, in the order of the identity card
 */
public record PersonDetails(
        @Nullable Civility civility,
        String birthName,
        @Nullable String usualName,
        String firstNames,
        BirthDate birthDate,
        @Nullable String birthPlace,
        @Nullable PostalAddress address,
        @Nullable String phone,
        @Nullable String mobile,
        @Nullable String email) {
    public PersonDetails {
        if (birthName.isBlank() || firstNames.isBlank()) {
            throw new IllegalArgumentException("A person has a birth name and a first name");
        }
    }

    /** The usual name if there is one, else the birth name. */
    public String lastName() {
        return usualName == null || usualName.isBlank() ? birthName : usualName;
    }

    public String firstName() {
        return firstNames.strip().split("[\\s,;]+")[0];
    }

    /** « Madeleine Lefèvre ». */
    public String fullName() {
        return firstName() + " " + lastName();
    }
}

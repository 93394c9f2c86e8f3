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

    /** The same, living elsewhere. */
    public PersonDetails at(@Nullable PostalAddress home) {
        return new PersonDetails(civility, birthName, usualName, firstNames, birthDate, birthPlace, home, phone, mobile, email);
    }

    /** The same, with what is not known taken from elsewhere: a date of birth that says more, a name or a way to reach them. */
    PersonDetails filledFrom(PersonDetails other) {
        return new PersonDetails(civility == null ? other.civility : civility, birthName, either(usualName, other.usualName),
                longer(firstNames, other.firstNames),
                birthDate.isFull() || !other.birthDate.isFull() || !birthDate.agreesWith(other.birthDate)
                        ? birthDate
                        : other.birthDate,
                either(birthPlace, other.birthPlace), address == null ? other.address : address, either(phone, other.phone),
                either(mobile, other.mobile), either(email, other.email));
    }

    /** Further first names are something more, others are not. */
    private static String longer(String known, String told) {
        return Spelling.plain(told).startsWith(Spelling.plain(known)) && told.length() > known.length() + 1 ? told : known;
    }

    private static @Nullable String either(@Nullable String known, @Nullable String told) {
        return known == null || known.isBlank() ? told : known;
    }
}

package fr.guichet.questions;

import java.util.Optional;

/** A telephone number: ten digits for a French one, + and up to fifteen digits for another. */
public record PhoneNumber(String digits) {
    /** The number that a person typed, with or without spaces, dots, hyphens and the French code; none when it is no number. */
    public static Optional<PhoneNumber> read(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f./()-]", "").replaceFirst("^00", "+").replaceFirst("^\\+330?", "0");
        return digits.matches("0[1-9][0-9]{8}|\\+(?!33)[1-9][0-9]{6,14}")
                ? Optional.of(new PhoneNumber(digits))
                : Optional.empty();
    }

    /** Whether it can be a mobile: a foreign number may always be one. */
    boolean mayBeMobile() {
        return digits.matches("0[67].*|\\+.*");
    }

    /** As it is dialled. */
    @Override
    public String toString() {
        return digits.startsWith("+") ? digits : digits.replaceAll("(..)(?!$)", "$1 ");
    }
}

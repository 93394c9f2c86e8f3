package fr.guichet.questions;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberType;
import com.google.i18n.phonenumbers.Phonenumber;
import java.util.Optional;

/** A telephone number: ten digits for a French one, + and the digits for one of another country. */
public record PhoneNumber(String digits) {
    private static final String FRENCH = "0[1-9][0-9]{8}";

    /**
     * The number that a person typed, with or without spaces, dots, hyphens and the code of the country; none when no country has
     * such a number. Only its length is held to the plan of its country: plans change, and a number that rings must never be refused.
     */
    public static Optional<PhoneNumber> read(String typed) {
        String digits = typed.replaceAll("[\\s\\u00a0\\u202f./()-]", "").replaceFirst("^00", "+").replaceFirst("^\\+330?", "0");
        return digits.matches(FRENCH) || digits.matches("\\+(?!33)[1-9][0-9]{4,16}") && isPossible(digits)
                ? Optional.of(new PhoneNumber(digits))
                : Optional.empty();
    }

    private static boolean isPossible(String digits) {
        return parsed(digits).filter(PhoneNumberUtil.getInstance()::isPossibleNumber).isPresent();
    }

    private static Optional<Phonenumber.PhoneNumber> parsed(String digits) {
        try {
            return Optional.of(PhoneNumberUtil.getInstance().parse(digits, null));
        } catch (NumberParseException none) {
            return Optional.empty();
        }
    }

    /** Whether it can be a mobile: in many countries one cannot tell. */
    boolean mayBeMobile() {
        return digits.startsWith("+")
                ? parsed(digits)
                        .filter(number -> PhoneNumberUtil.getInstance().getNumberType(number) == PhoneNumberType.FIXED_LINE)
                        .isEmpty()
                : digits.matches("0[67].*");
    }

    /** As it is dialled. */
    @Override
    public String toString() {
        return digits.startsWith("+")
                ? parsed(digits).map(number -> PhoneNumberUtil.getInstance().format(number, PhoneNumberFormat.INTERNATIONAL))
                        .orElse(digits)
                : digits.replaceAll("(..)(?!$)", "$1 ");
    }
}

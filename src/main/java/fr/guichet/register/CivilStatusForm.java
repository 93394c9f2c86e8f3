package fr.guichet.register;

import fr.guichet.people.BirthDate;
import fr.guichet.people.Civility;
import fr.guichet.people.Correction;
import fr.guichet.people.PersonDetails;
import fr.guichet.people.PersonView;
import fr.guichet.people.ProofKind;
import fr.guichet.shared.TypedFields;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The civil status as typed. @param birth 12/05/1941, 05/1941, 1941, or nothing @param proof the paper that was seen, or nothing */
record CivilStatusForm(String civility, String birthName, String usualName, String firstNames, String birth, String birthPlace,
        String proof) {
    private static final Pattern BIRTH = Pattern.compile("(?:(?:(\\d{1,2})[/. -])?(\\d{1,2})[/. -])?((?:18|19|20)\\d{2})");

    CivilStatusForm {
        civility = Objects.requireNonNullElse(civility, "");
        birthName = Objects.requireNonNullElse(birthName, "");
        usualName = Objects.requireNonNullElse(usualName, "");
        firstNames = Objects.requireNonNullElse(firstNames, "");
        birth = Objects.requireNonNullElse(birth, "");
        birthPlace = Objects.requireNonNullElse(birthPlace, "");
        proof = Objects.requireNonNullElse(proof, "");
    }

    static CivilStatusForm of(PersonView person) {
        PersonDetails details = person.details();
        return new CivilStatusForm(details.civility() == null ? "" : details.civility().name(), details.birthName(),
                Objects.requireNonNullElse(details.usualName(), ""), details.firstNames(), details.birthDate().toString(),
                Objects.requireNonNullElse(details.birthPlace(), ""), "");
    }

    /** What is to be kept, or none when something is wrong. */
    Optional<Correction> correction(PersonView person, LocalDate today, TypedFields fields) {
        String name = fields.text("birthName", birthName, "register.status.birth-name-missing");
        String firsts = fields.text("firstNames", firstNames, "register.status.first-names-missing");
        BirthDate born = born(today, fields);
        PersonDetails known = person.details();
        return fields.areRight() && born != null
                ? Optional.of(new Correction(
                        new PersonDetails(one(Civility.values(), civility), name, orNull(usualName), firsts, born,
                                orNull(birthPlace),
                                known.address(), known.phone(), known.mobile(), known.email()),
                        person.wishes(), one(ProofKind.values(), proof)))
                : Optional.empty();
    }

    private @Nullable BirthDate born(LocalDate today, TypedFields fields) {
        if (birth.isBlank()) {
            return BirthDate.UNKNOWN;
        }
        Matcher date = BIRTH.matcher(birth.strip());
        if (date.matches()) {
            int day = date.group(1) == null ? 0 : Integer.parseInt(date.group(1));
            int month = date.group(2) == null ? 0 : Integer.parseInt(date.group(2));
            int year = Integer.parseInt(date.group(3));
            if (exists(day, month, year) && !LocalDate.of(year, Math.max(1, month), Math.max(1, day)).isAfter(today)) {
                return BirthDate.of(day, month, year);
            }
        }
        fields.wrong("birth", "register.status.birth-wrong");
        return null;
    }

    private static boolean exists(int day, int month, int year) {
        return month <= 12 && (month > 0 || day == 0) && day <= java.time.YearMonth.of(year, Math.max(1, month)).lengthOfMonth();
    }

    static <E extends Enum<E>> @Nullable E one(E[] values, String name) {
        return Arrays.stream(values).filter(value -> value.name().equals(name)).findFirst().orElse(null);
    }

    static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}

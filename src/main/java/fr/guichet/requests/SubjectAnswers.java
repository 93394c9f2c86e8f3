package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Situation;
import fr.guichet.people.BirthDate;
import fr.guichet.people.Civility;
import fr.guichet.people.LettersBy;
import fr.guichet.people.PersonView;
import fr.guichet.people.PostalAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Says what is known of a person as the answers of a form do: the other way round of {@link Names}. */
final class SubjectAnswers {
    private static final Map<String, Function<PersonView, @Nullable Object>> BY_QUESTION = Map.ofEntries(
            Map.entry("subject_civility", person -> civility(person.details().civility())),
            Map.entry("subject_birth_name", person -> person.details().birthName()),
            Map.entry("subject_usual_name", person -> person.details().usualName()),
            Map.entry("subject_first_names", person -> person.details().firstNames()),
            Map.entry("subject_birth_date", person -> date(person.details().birthDate())),
            Map.entry("subject_birth_commune", person -> person.details().birthPlace()),
            Map.entry("subject_phone", person -> person.details().phone()),
            Map.entry("subject_mobile", person -> person.details().mobile()),
            Map.entry("subject_email", person -> person.details().email()),
            Map.entry("letter_channel", person -> letters(person.wishes().lettersBy())));

    private SubjectAnswers() {}

    /** The answers as they are once what has changed of the person has. */
    static Answers corrected(Situation situation, PersonView before, PersonView after) {
        Answers answers = situation.typed();
        for (var question : BY_QUESTION.entrySet()) {
            answers = replaced(answers, situation, question.getKey(), question.getValue().apply(before),
                    question.getValue().apply(after));
        }
        String home = situation.form().question("current_address").isEmpty() && situation.isForSelf()
                ? "requester_address"
                : "current_address";
        return replaced(answers, situation, home, address(before.details().address()), address(after.details().address()));
    }

    private static Answers replaced(Answers answers, Situation situation, String question, @Nullable Object before,
            @Nullable Object after) {
        return Objects.equals(before, after) || situation.form().question(question).isEmpty()
                ? answers
                : answers.with(question, after);
    }

    private static @Nullable Object civility(@Nullable Civility civility) {
        return civility == null ? null : civility == Civility.MADAM ? "madam" : "sir";
    }

    private static @Nullable Object letters(@Nullable LettersBy by) {
        return by == null ? null : by == LettersBy.POST ? "post" : "email";
    }

    private static @Nullable Object date(BirthDate born) {
        return born.year() == 0
                ? null
                : Map.of("day", part(born.day()), "month", part(born.month()), "year", part(born.year()));
    }

    private static String part(short number) {
        return number == 0 ? "" : String.valueOf(number);
    }

    private static @Nullable Object address(@Nullable PostalAddress address) {
        if (address == null) {
            return null;
        }
        Map<String, String> parts = new LinkedHashMap<>();
        put(parts, "street", address.street());
        put(parts, "complement", address.complement());
        put(parts, "postcode", address.postcode());
        put(parts, "commune", address.commune());
        put(parts, "insee", address.insee());
        return parts;
    }

    private static void put(Map<String, String> parts, String part, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            parts.put(part, value);
        }
    }
}

package fr.guichet.imports;

import fr.guichet.forms.Answers;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Question;
import fr.guichet.forms.Situation;
import fr.guichet.people.BirthDate;
import fr.guichet.people.PersonDetails;
import fr.guichet.people.PostalAddress;
import fr.guichet.questions.Problem;
import fr.guichet.questions.Questionnaire;
import fr.guichet.requests.Channel;
import fr.guichet.requests.Situations;
import fr.guichet.shared.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The answers of a request as the columns `reponse.<question>` give them, and what its form asks of the person, from their record.
 * What does not fit is left out, and said.
 */
@Component
class FormerAnswers {
    private static final Set<String> PARTED = Set.of("date", "address");
    private static final Set<String> SEVERAL = Set.of("multiple_choice", "ranking");
    private static final Set<String> NEVER = Set.of("group", "file", "information", "signature");
    private static final Map<String, String> YES_NO = Map.of("oui", "yes", "non", "no");

    private final Questionnaire questionnaire;
    private final Situations situations;
    private final Messages messages;

    FormerAnswers(Questionnaire questionnaire, Situations situations, Messages messages) {
        this.questionnaire = questionnaire;
        this.situations = situations;
        this.messages = messages;
    }

    Answers of(ImportLine line, PublishedForm form, Channel channel, @Nullable PersonDetails person) {
        Map<String, Object> all = new LinkedHashMap<>();
        if (person != null) {
            ofPerson(person).forEach((question, value) -> {
                if (form.index().questions().containsKey(question)) {
                    all.put(question, value);
                }
            });
        }
        Map<String, Map<String, String>> given = given(line);
        given.forEach((id, parts) -> {
            Question question = form.index().questions().get(id);
            Object value = question == null || NEVER.contains(question.type()) ? null : value(question, parts);
            if (value == null) {
                line.leaveOut(ImportKind.ANSWER + id, messages.text("imports.reason.no-question", form.definition().name()));
            } else {
                all.put(id, value);
            }
        });
        return fitting(line, given.keySet(), form, channel, new Answers(all));
    }

    /** What the columns say, by question and by part of the answer; the answer as a whole is the part without a name. */
    private static Map<String, Map<String, String>> given(ImportLine line) {
        Map<String, Map<String, String>> given = new TreeMap<>();
        line.cells().forEach((column, text) -> {
            if (column.startsWith(ImportKind.ANSWER)) {
                String[] name = column.substring(ImportKind.ANSWER.length()).split("\\.", 2);
                given.computeIfAbsent(name[0], id -> new TreeMap<>()).put(name.length > 1 ? name[1] : "", text);
            }
        });
        return given;
    }

    private static @Nullable Object value(Question question, Map<String, String> parts) {
        String whole = parts.getOrDefault("", "");
        if (PARTED.contains(question.type())) {
            return whole.isEmpty() ? parts : question.isOfType("date") ? date(whole) : null;
        }
        if (SEVERAL.contains(question.type())) {
            return List.of(whole.split("\\|")).stream().map(one -> option(question, one)).toList();
        }
        return whole.isEmpty() ? null : option(question, whole);
    }

    /** The value behind what is written: itself, its words, yes or no. */
    private static String option(Question question, String written) {
        String value = written.strip();
        if (question.options().stream().anyMatch(option -> option.value().equals(value))) {
            return value;
        }
        String plain = PlainWord.of(written);
        if (question.isOfType("yes_no")) {
            return YES_NO.getOrDefault(plain, value);
        }
        return question.options().stream().filter(option -> PlainWord.of(option.label().other()).equals(plain))
                .map(Question.Option::value).findFirst().orElse(value);
    }

    private static Map<String, String> date(String written) {
        String[] parts = written.strip().split("[-/.]");
        boolean yearFirst = parts[0].length() == 4;
        Map<String, String> date = new LinkedHashMap<>();
        for (int at = 0; at < Math.min(3, parts.length); at++) {
            int place = yearFirst ? at : parts.length - 1 - at;
            date.put(List.of("year", "month", "day").get(place), parts[at].replaceFirst("^0", ""));
        }
        return date;
    }

    private Answers fitting(ImportLine line, Set<String> given, PublishedForm form, Channel channel, Answers answers) {
        Situation situation = situations.of(form, answers, channel, Set.of());
        Answers fitting = answers;
        for (String id : given) {
            Question question = form.index().questions().get(id);
            Optional<Problem> problem = question == null || !answers.isAnswered(id)
                    ? Optional.empty()
                    : questionnaire.check(situation, question).stream().filter(one -> one.isError() && !one.isMissing())
                            .findFirst();
            if (problem.isPresent()) {
                line.leaveOut(ImportKind.ANSWER + id, problem.get().text());
                fitting = fitting.with(id, null);
            }
        }
        return fitting;
    }

    /** What forms ask of the person whom they are about, under the ids that all of them share. */
    private static Map<String, Object> ofPerson(PersonDetails person) {
        Map<String, Object> answers = new LinkedHashMap<>();
        put(answers, "subject_civility",
                person.civility() == null ? null : person.civility().name().equals("MADAM") ? "madam" : "sir");
        put(answers, "subject_birth_name", person.birthName());
        put(answers, "subject_usual_name", person.usualName());
        put(answers, "subject_first_names", person.firstNames());
        put(answers, "subject_birth_commune", person.birthPlace());
        put(answers, "subject_phone", person.phone());
        put(answers, "subject_mobile", person.mobile());
        put(answers, "subject_email", person.email() == null ? null : person.email().toLowerCase(Locale.ROOT));
        BirthDate born = person.birthDate();
        if (born.year() > 0) {
            answers.put("subject_birth_date", Map.of("day", born.day() == 0 ? "" : String.valueOf(born.day()), "month",
                    born.month() == 0 ? "" : String.valueOf(born.month()), "year", String.valueOf(born.year())));
        }
        PostalAddress address = person.address();
        if (address != null) {
            Map<String, Object> parts = new LinkedHashMap<>();
            put(parts, "street", address.street());
            put(parts, "complement", address.complement());
            put(parts, "postcode", address.postcode());
            put(parts, "commune", address.commune());
            put(parts, "insee", address.insee());
            answers.put("current_address", parts);
        }
        return answers;
    }

    private static void put(Map<String, Object> answers, String question, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            answers.put(question, value);
        }
    }
}

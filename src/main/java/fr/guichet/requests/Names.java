package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.logic.PartialDate;
import fr.guichet.forms.Situation;
import fr.guichet.people.BirthDate;
import fr.guichet.people.Civility;
import fr.guichet.people.PersonDetails;
import fr.guichet.people.PostalAddress;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The subject and the requester as the answers name them. Forms of Guichet share the ids of these questions: `subject_*` for the
 * person whom the request is about, `requester_*` for the one who makes it.
 */
public record Names(Situation situation) {
    /** First name and everyday name of the subject; empty when neither is known. */
    public String subject() {
        String name = text("subject_usual_name").isEmpty() ? text("subject_birth_name") : text("subject_usual_name");
        return (firstName(text("subject_first_names")) + " " + name).strip();
    }

    /** As lists are sorted: everyday name first. */
    public String subjectSorted() {
        String name = text("subject_usual_name").isEmpty() ? text("subject_birth_name") : text("subject_usual_name");
        return (name + " " + firstName(text("subject_first_names"))).strip();
    }

    public String birth() {
        return situation.typed().date("subject_birth_date").map(PartialDate::toString).orElse("");
    }

    /** The one who makes the request; the subject when filed for oneself. */
    public String requester() {
        return situation.isForSelf() ? subject() : (text("requester_first_name") + " " + text("requester_last_name")).strip();
    }

    public String requesterEmail() {
        return situation.isForSelf() ? text("subject_email") : text("requester_email");
    }

    /** The subject's details as far as they allow to open a person's record. */
    public Optional<PersonDetails> subjectDetails() {
        String birthName = text("subject_birth_name").isEmpty() ? text("subject_usual_name") : text("subject_birth_name");
        if (birthName.isEmpty() || text("subject_first_names").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PersonDetails(civility(), birthName, orNull("subject_usual_name"), text("subject_first_names"), birthDate(),
                        birthPlace(), address("current_address"), orNull("subject_phone"), orNull("subject_mobile"),
                        orNull("subject_email")));
    }

    private BirthDate birthDate() {
        return situation.typed().date("subject_birth_date").map(date -> BirthDate.of(date.day(), date.month(), date.year()))
                .orElse(BirthDate.UNKNOWN);
    }

    private @Nullable String birthPlace() {
        return orNull("subject_birth_commune") != null ? orNull("subject_birth_commune") : orNull("subject_birth_place_abroad");
    }

    private @Nullable Civility civility() {
        return switch (text("subject_civility")) {
            case "madam" -> Civility.MADAM;
            case "sir" -> Civility.SIR;
            default -> null;
        };
    }

    /** The address of a question, none when nothing is answered. */
    public @Nullable PostalAddress address(String id) {
        Answers answers = situation.typed();
        Map<String, String> parts = situation.answer(id).isPresent() ? answers.parts(id) : Map.of();
        return parts.isEmpty()
                ? null
                : new PostalAddress(parts.getOrDefault("street", ""), parts.getOrDefault("complement", ""),
                        parts.getOrDefault("postcode", ""),
                        parts.getOrDefault("commune", ""), parts.getOrDefault("insee", ""));
    }

    private @Nullable String orNull(String id) {
        return text(id).isEmpty() ? null : text(id);
    }

    private String text(String id) {
        return situation.answer(id).map(value -> situation.typed().text(id)).orElse("");
    }

    private static String firstName(String firstNames) {
        return firstNames.strip().split("[\\s,;]+")[0];
    }
}

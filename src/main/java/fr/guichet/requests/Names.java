package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Filer;
import fr.guichet.forms.Situation;
import fr.guichet.logic.PartialDate;
import fr.guichet.people.BirthDate;
import fr.guichet.people.Civility;
import fr.guichet.people.LettersBy;
import fr.guichet.people.PersonDetails;
import fr.guichet.people.PostalAddress;
import fr.guichet.people.Wishes;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The subject and the requester as the answers name them. Forms of Guichet share the ids of these questions: `subject_*` for the
 * person whom the request is about, `requester_*` for the one who makes it. Each may be missing: who files for themselves is found
 * under either, an organisation under `requester_organisation`.
 *
 * @param otherwise how the one who filed is known, when the form asks for no name
 */
public record Names(Situation situation, String otherwise) {
    private static final Set<String> NOTHING = Set.of("no", "none");

    public Names(Situation situation) {
        this(situation, "");
    }

    /** First name and everyday name of the subject; empty when nothing is known. */
    public String subject() {
        return name(firstName(text("subject_first_names")) + " " + everydayName(),
                text("requester_first_name") + " " + text("requester_last_name"));
    }

    /** As lists are sorted: everyday name first. */
    public String subjectSorted() {
        return name(everydayName() + " " + firstName(text("subject_first_names")),
                text("requester_last_name") + " " + text("requester_first_name"));
    }

    private String name(String asSubject, String asRequester) {
        if (situation.filer() == Filer.organisation) {
            return text("requester_organisation");
        }
        Stream<String> known = situation.isForSelf()
                ? Stream.of(asSubject, asRequester, otherwise, requesterEmail())
                : Stream.of(asSubject);
        return known.map(String::strip).filter(name -> !name.isEmpty()).findFirst().orElse("");
    }

    private String everydayName() {
        return either("subject_usual_name", "subject_birth_name");
    }

    public String birth() {
        return situation.typed().date("subject_birth_date").map(PartialDate::toString).orElse("");
    }

    /** The one who makes the request; the subject when filed for oneself. */
    public String requester() {
        String own = (text("requester_first_name") + " " + text("requester_last_name")).strip();
        return situation.isForSelf() && (own.isEmpty() || situation.filer() == Filer.self) ? subject() : own;
    }

    /** The requester where it is somebody else than the subject; empty otherwise. */
    public String acting() {
        return requester().equals(subject()) ? "" : requester();
    }

    public String requesterEmail() {
        return situation.isForSelf() ? either("subject_email", "requester_email") : text("requester_email");
    }

    /** Where letters to the subject go; none when nothing is answered. */
    public @Nullable PostalAddress subjectAddress() {
        PostalAddress own = address("current_address");
        return own == null && situation.isForSelf() ? address("requester_address") : own;
    }

    /** INSEE code of the commune where the subject lives; none when nothing is answered, or abroad. */
    public @Nullable String homeCommune() {
        PostalAddress home = subjectAddress();
        return home == null || home.insee() == null || home.insee().isBlank() ? null : home.insee();
    }

    /** The subject's details as far as they allow to open a person's record. */
    public Optional<PersonDetails> subjectDetails() {
        String birthName = either("subject_birth_name", "subject_usual_name");
        if (birthName.isEmpty() || text("subject_first_names").isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new PersonDetails(civility(), birthName, orNull("subject_usual_name"), text("subject_first_names"), birthDate(),
                        birthPlace(), subjectAddress(), orNull("subject_phone"), orNull("subject_mobile"),
                        orNull("subject_email")));
    }

    /** What makes exchanges with the subject easier, as the answers say it. */
    Wishes wishes() {
        LettersBy letters = switch (text("letter_channel")) {
            case "post" -> LettersBy.POST;
            case "email" -> LettersBy.EMAIL;
            default -> null;
        };
        String needs = Stream.of("communication_needs", "interpreter").flatMap(this::chosen).collect(Collectors.joining(", "));
        return new Wishes(letters, orNull("language_other"), needs.isEmpty() ? null : needs);
    }

    /** What was chosen, in the words of the form; « none of it » is nothing. */
    private Stream<String> chosen(String id) {
        return situation.answer(id).isEmpty()
                ? Stream.of()
                : situation.form().question(id).stream().flatMap(question -> question.options().stream())
                        .filter(option -> !NOTHING.contains(option.value())
                                && situation.typed().choices(id).contains(option.value()))
                        .map(option -> option.label().other());
    }

    /** The day on which the subject is born, as far as it is known. */
    public BirthDate birthDate() {
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

    private String either(String id, String other) {
        return text(id).isEmpty() ? text(other) : text(id);
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

package fr.guichet.register;

import fr.guichet.organisation.Commune;
import fr.guichet.organisation.Communes;
import fr.guichet.people.Correction;
import fr.guichet.people.LettersBy;
import fr.guichet.people.PersonDetails;
import fr.guichet.people.PersonView;
import fr.guichet.people.PostalAddress;
import fr.guichet.people.Wishes;
import fr.guichet.shared.EmailAddresses;
import fr.guichet.shared.TypedFields;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How somebody is reached, as typed. @param town postcode and commune @param with whose address changes too, of their home */
record ContactForm(String street, String complement, String town, String phone, String mobile, String email, String lettersBy,
        String language, String needs, List<String> with) {
    ContactForm {
        street = Objects.requireNonNullElse(street, "");
        complement = Objects.requireNonNullElse(complement, "");
        town = Objects.requireNonNullElse(town, "");
        phone = Objects.requireNonNullElse(phone, "");
        mobile = Objects.requireNonNullElse(mobile, "");
        email = Objects.requireNonNullElse(email, "");
        lettersBy = Objects.requireNonNullElse(lettersBy, "");
        language = Objects.requireNonNullElse(language, "");
        needs = Objects.requireNonNullElse(needs, "");
        with = with == null ? List.of() : List.copyOf(with);
    }

    static ContactForm of(PersonView person) {
        PersonDetails details = person.details();
        PostalAddress address = details.address();
        Wishes wishes = person.wishes();
        return new ContactForm(address == null ? "" : or(address.street()), address == null ? "" : or(address.complement()),
                town(address), or(details.phone()), or(details.mobile()), or(details.email()),
                wishes.lettersBy() == null ? "" : wishes.lettersBy().name(), or(wishes.language()), or(wishes.needs()),
                List.of());
    }

    private static String or(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static String town(@Nullable PostalAddress address) {
        return address == null ? "" : (or(address.postcode()) + " " + or(address.commune())).strip();
    }

    /** What is to be kept, or none when something is wrong. */
    Optional<Correction> correction(PersonView person, Communes communes, TypedFields fields) {
        PostalAddress address = address(person.details().address(), communes, fields);
        if (!number(phone)) {
            fields.wrong("phone", "register.contact.phone-wrong");
        }
        if (!number(mobile)) {
            fields.wrong("mobile", "register.contact.phone-wrong");
        }
        if (!email.isBlank() && !EmailAddresses.isPlausible(email.strip())) {
            fields.wrong("email", "register.contact.email-wrong");
        }
        LettersBy letters = CivilStatusForm.one(LettersBy.values(), lettersBy);
        if (letters == LettersBy.EMAIL && email.isBlank()) {
            fields.wrong("email", "register.contact.email-missing");
        }
        return fields.areRight()
                ? Optional.of(new Correction(moved(person.details(), address),
                        new Wishes(letters, CivilStatusForm.orNull(language),
                                CivilStatusForm.orNull(needs)),
                        null))
                : Optional.empty();
    }

    private PersonDetails moved(PersonDetails known, @Nullable PostalAddress address) {
        return new PersonDetails(known.civility(), known.birthName(), known.usualName(), known.firstNames(), known.birthDate(),
                known.birthPlace(), address, CivilStatusForm.orNull(phone), CivilStatusForm.orNull(mobile),
                CivilStatusForm.orNull(email));
    }

    /** A town that is still as it was keeps its code; another has to be one of today. */
    private @Nullable PostalAddress address(@Nullable PostalAddress known, Communes communes, TypedFields fields) {
        String line = street.strip();
        String more = complement.strip();
        if (line.isEmpty() && more.isEmpty() && town.isBlank()) {
            return null;
        } else if (known != null && town.strip().equals(town(known))) {
            return new PostalAddress(line, more, known.postcode(), known.commune(), known.insee());
        }
        List<Commune> meant = communes.meant(town);
        if (meant.size() != 1) {
            fields.wrong("town", meant.isEmpty() ? "register.contact.town-unknown" : "register.contact.town-several",
                    meant.stream().limit(8).map(Commune::labelled).collect(Collectors.joining(", ")));
            return null;
        }
        Commune there = meant.getFirst();
        String typed = town.strip().split("\\s")[0];
        String postcode = there.postcodes().contains(typed) ? typed : there.postcodes().getFirst();
        return new PostalAddress(line, more, postcode, there.name(), there.insee());
    }

    private static boolean number(String typed) {
        return typed.isBlank() || typed.replaceAll("[\\s.()\u00a0-]", "").matches("\\+?[0-9]{9,15}");
    }
}

package fr.guichet.reception;

import fr.guichet.counter.Help;
import fr.guichet.counter.Helps;
import fr.guichet.people.PersonView;
import fr.guichet.shared.TypedFields;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * What an agent says before they help somebody.
 *
 * @param lieu where the counter is
 * @param personne a record of the register, empty for somebody new
 * @param nom of somebody new
 * @param brouillon what was begun with them before, empty for a new request
 * @param accord « oui » when the text was read and agreed to
 */
record HelpForm(String lieu, String demarche, String personne, String nom, String present, String identite, String accord,
        String brouillon) {
    HelpForm {
        brouillon = Objects.requireNonNullElse(brouillon, "");
        lieu = Objects.requireNonNullElse(lieu, "");
        demarche = Objects.requireNonNullElse(demarche, "");
        personne = Objects.requireNonNullElse(personne, "");
        nom = Objects.requireNonNullElse(nom, "");
        present = Objects.requireNonNullElse(present, "");
        identite = Objects.requireNonNullElse(identite, "");
        accord = Objects.requireNonNullElse(accord, "");
    }

    static HelpForm at(String place, String draft) {
        return new HelpForm(place, "", "", "", "", "", "", draft);
    }

    /** @param known the person that was chosen in the register @param before whom this draft was begun with @param consent the text that was read */
    Optional<Helps.Begun> read(Optional<PersonView> known, Optional<Help> before, String consent, TypedFields fields) {
        String name = before.map(Help::name).or(() -> known.map(PersonView::fullName)).orElse(nom.strip());
        if (name.isEmpty()) {
            fields.wrong("nom", "reception.name-missing");
        } else if (known.filter(PersonView::isDead).isPresent()) {
            fields.wrong("nom", "reception.dead");
        }
        String place = fields.text("lieu", lieu, "reception.place-missing");
        Optional<Help.Present> there = one(Help.Present.values(), present);
        if (there.isEmpty()) {
            fields.wrong("present", "reception.present-missing");
        }
        Optional<Help.Identity> seen = one(Help.Identity.values(), identite);
        if (seen.isEmpty()) {
            fields.wrong("identite", "reception.identity-missing");
        }
        if (!accord.equals("oui")) {
            fields.wrong("accord", "reception.consent-missing");
        }
        return fields.areRight()
                ? Optional.of(
                        new Helps.Begun(place, before.map(Help::person).or(() -> known.map(one -> one.id().value())).orElse(null),
                                name, there.orElseThrow(),
                                seen.orElseThrow(), consent))
                : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    /** The record that was chosen. */
    Optional<UUID> person() {
        return personne.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
                ? Optional.of(UUID.fromString(personne))
                : Optional.empty();
    }
}

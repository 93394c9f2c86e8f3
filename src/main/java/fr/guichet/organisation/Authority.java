package fr.guichet.organisation;

import static java.util.Objects.requireNonNullElse;

import java.util.Map;
import java.util.Set;

/**
 * The local authority as its screens, mails and letters name it.
 *
 * @param service the service in charge of requests, as receipts name it (CRPA R112-11-1)
 * @param accent a colour like {@code #12503f}
 * @param departments codes of the départements whose inhabitants it serves
 */
public record Authority(String name, String service, String accent, Set<String> departments, Contact contact, LegalTexts texts,
        Accessibility accessibility) {
    /** What is shown before anything has been set. */
    public static final Authority UNNAMED = new Authority("Guichet", "", Accent.GREEN.hex(), Set.of(),
            new Contact("", "", "", ""), new LegalTexts("", "", "", ""),
            Accessibility.UNKNOWN);

    public Authority {
        name = requireNonNullElse(name, "").strip();
        service = requireNonNullElse(service, "").strip();
        accent = requireNonNullElse(accent, Accent.GREEN.hex()).strip();
        departments = Set.copyOf(requireNonNullElse(departments, Set.of()));
        contact = requireNonNullElse(contact, new Contact("", "", "", ""));
        texts = requireNonNullElse(texts, new LegalTexts("", "", "", ""));
        accessibility = requireNonNullElse(accessibility, Accessibility.UNKNOWN);
    }

    /** The variables that texts of forms take from the authority, by the names that these texts use. */
    public Map<String, String> words() {
        return Map.of("service.phone", contact.phone(), "service.hours", contact.hours(), "service.email", contact.email(),
                "service.contact", contact.email(), "service.name", service, "dpo.contact", texts.dataOfficer());
    }
}

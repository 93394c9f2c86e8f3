package fr.guichet.organisation;

import static java.util.Objects.requireNonNullElse;

import java.util.List;

/**
 * How the authority is reached; a blank part is not shown.
 *
 * @param hours when somebody answers, in words
 * @param postalAddress lines of the address, as on an envelope
 */
public record Contact(String phone, String hours, String email, String postalAddress) {
    public Contact {
        phone = requireNonNullElse(phone, "").strip();
        hours = requireNonNullElse(hours, "").strip();
        email = requireNonNullElse(email, "").strip();
        postalAddress = requireNonNullElse(postalAddress, "").strip();
    }

    /** The number as a link dials it. */
    public String dialled() {
        return phone.replaceAll("[^0-9+]", "");
    }

    public List<String> addressLines() {
        return Paragraphs.lines(postalAddress);
    }
}

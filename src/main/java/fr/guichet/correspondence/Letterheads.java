package fr.guichet.correspondence;

import fr.guichet.correspondence.Letterhead.Picture;
import fr.guichet.organisation.Authorities;
import fr.guichet.organisation.Authority;
import java.util.List;
import org.springframework.stereotype.Component;

/** The letterhead of the authority as it is set now. */
@Component
public class Letterheads {
    private final Authorities authorities;

    Letterheads(Authorities authorities) {
        this.authorities = authorities;
    }

    /** Who writes, today. */
    public Letterhead current() {
        Authority authority = authorities.current();
        var contact = authority.contact();
        List<String> address = contact.addressLines().stream()
                .filter(line -> !line.equals(authority.name()) && !line.equals(authority.service())).toList();
        return new Letterhead(authority.name(), authority.service(), address, contact.phone(), contact.hours(),
                contact.email(), place(contact.addressLines()), authority.accent(),
                authorities.logo().map(logo -> new Picture("image/png", logo.png())).orElse(null));
    }

    /** The town on the last line of the address, without its postcode and without « Cedex ». */
    private static String place(List<String> addressLines) {
        return addressLines.isEmpty()
                ? ""
                : addressLines.getLast().replaceFirst("^[0-9 ]+", "").replaceFirst("(?i)\\s+cedex.*$", "").strip();
    }
}

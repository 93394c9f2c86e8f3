package fr.guichet.archiving;

import fr.guichet.requests.RequestId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The case file of a closed request.
 *
 * @param sha256    of the PDF, hexadecimal
 * @param size      in bytes
 * @param keepUntil first day on which its fate may be decided, null while no rule says
 */
public record CaseFile(RequestId request, String number, String sha256, long size, Instant madeAt,
        @Nullable LocalDate keepUntil) {
    /** The name under which it is downloaded. */
    public String fileName() {
        return number + ".pdf";
    }
}

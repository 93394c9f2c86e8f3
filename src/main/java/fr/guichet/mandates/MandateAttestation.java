package fr.guichet.mandates;

import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Typesetter;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The paper that says that a mandate has been ended, by whom and when, for whoever has to show it. PDF/A-2a and PDF/UA. */
@Component
public class MandateAttestation {
    private final Typesetter typesetter;

    MandateAttestation(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /**
     * Prints it.
     *
     * @param requests the numbers of the requests that it served
     * @param authority the name at the foot of the page
     * @param accent its colour, such as #1f5a45
     * @throws IllegalArgumentException for a mandate that nobody has ended
     */
    public void print(MandateView mandate, List<String> requests, String authority, String accent, Instant now, OutputStream out)
            throws IOException {
        Revocation end = mandate.revocation();
        if (end == null) {
            throw new IllegalArgumentException("Nobody has ended the mandate " + mandate.id());
        }
        typesetter.print("mandates/attestation",
                Map.of("mandate", mandate, "requests", String.join(", ", requests), "authority", authority, "accent", accent,
                        "startedOn", FrenchDates.day(mandate.startsOn()), "endedOn", FrenchDates.day(end.at()), "endedAt",
                        FrenchDates.time(end.at()), "by", end.byName(), "issuedOn", FrenchDates.day(now)),
                Typesetter.Standard.READABLE, out);
    }
}

package fr.guichet.portal;

import fr.guichet.mandates.MandateAttestation;
import fr.guichet.mandates.MandatePaper;
import fr.guichet.mandates.MandateUse;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Successions;
import fr.guichet.organisation.Authorities;
import fr.guichet.requests.RequestReader;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.NotFound;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** What one of the two sides of a mandate reads of it: what it allows, what it served, what was done with it. */
@Component
class MandatePages {
    private final Mandates mandates;
    private final Successions successions;
    private final RequestReader requests;
    private final Authorities authorities;
    private final MandatePaper paper;
    private final MandateAttestation attestation;
    private final Clock clock;

    MandatePages(Mandates mandates, Successions successions, RequestReader requests, Authorities authorities, MandatePaper paper,
            MandateAttestation attestation, Clock clock) {
        this.mandates = mandates;
        this.successions = successions;
        this.requests = requests;
        this.authorities = authorities;
        this.paper = paper;
        this.attestation = attestation;
        this.clock = clock;
    }

    /** A line of the journal. @param number of the request in which it was done, empty for what became of the mandate itself */
    record Line(MandateUse use, String when, String number) {}

    /** @param holding whether the holder looks at it, otherwise the subject */
    String show(MandateView mandate, boolean holding, Model model) {
        List<RequestReader.Named> served = requests.named(mandate.requests());
        Map<UUID, String> numbers = served.stream()
                .collect(Collectors.toMap(one -> one.id().value(), RequestReader.Named::number));
        model.addAttribute("mandate", mandate);
        model.addAttribute("holding", holding);
        model.addAttribute("scopes", mandate.scopes().stream().sorted().toList());
        model.addAttribute("served", served);
        model.addAttribute("follows", holding && mandate.isActive());
        model.addAttribute("successor", successions.successor(mandate.id()));
        model.addAttribute("uses", mandates.journal(mandate.id()).reversed().stream()
                .map(use -> new Line(use, FrenchDates.inDigits(use.at()) + ", " + FrenchDates.time(use.at()),
                        use.request() == null ? "" : numbers.getOrDefault(use.request(), "")))
                .toList());
        return "portal/mandate";
    }

    /** The words of it, to be signed by both. */
    ResponseEntity<byte[]> paper(MandateView mandate) {
        if (mandate.text() == null) {
            throw new NotFound("paper of " + mandate.id());
        }
        return pdf("mandat.pdf", out -> paper.print(mandate, authorities.current().name(), authorities.current().accent(), out));
    }

    ResponseEntity<byte[]> attestation(MandateView mandate) {
        if (mandate.revocation() == null) {
            throw new NotFound("attestation of " + mandate.id());
        }
        List<String> numbers = requests.named(mandate.requests()).stream().map(RequestReader.Named::number).toList();
        return pdf("fin-du-mandat.pdf", out -> attestation.print(mandate, numbers, authorities.current().name(),
                Objects.requireNonNull(authorities.current().accent()), clock.instant(), out));
    }

    private interface Printing {
        void on(ByteArrayOutputStream out) throws IOException;
    }

    private static ResponseEntity<byte[]> pdf(String name, Printing printing) {
        var out = new ByteArrayOutputStream();
        try {
            printing.on(out);
        } catch (IOException failed) {
            throw new java.io.UncheckedIOException(failed);
        }
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store").body(out.toByteArray());
    }
}

package fr.guichet.desk;

import fr.guichet.mandates.MandatePaper;
import fr.guichet.mandates.MandateView;
import fr.guichet.organisation.Authorities;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import fr.guichet.accounts.SignedIn;
import fr.guichet.mandates.Contradictions;
import fr.guichet.mandates.Coverage;
import fr.guichet.mandates.MandateId;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Successions;
import fr.guichet.mandates.Proof;
import fr.guichet.requests.RequestView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Checks a mandate apart from the request it came with, or ends it. */
@Controller
@RequestMapping("/agents/demandes/{number}/mandats/{mandate}")
class MandatesController {
    private final CasePage page;
    private final Mandates mandates;
    private final Successions successions;
    private final Contradictions contradictions;
    private final MandatePaper paper;
    private final Authorities authorities;
    private final Clock clock;

    MandatesController(CasePage page, Mandates mandates, Successions successions, Contradictions contradictions,
            MandatePaper paper,
            Authorities authorities, Clock clock) {
        this.page = page;
        this.mandates = mandates;
        this.successions = successions;
        this.contradictions = contradictions;
        this.paper = paper;
        this.authorities = authorities;
        this.clock = clock;
    }

    @PostMapping("/verification")
    String verify(@PathVariable String number, @PathVariable UUID mandate, @RequestParam Proof preuve,
            @RequestParam(defaultValue = "REQUEST") Coverage couverture, @RequestParam String precision,
            @RequestParam @Nullable String malgre,
            @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        RequestView view = page.open(number, viewer).with(Powers::processes).view();
        List<Contradictions.Found> against = contradictions.of(of(view, mandate), LocalDate.now(clock));
        boolean refused = against.stream().anyMatch(found -> found.what().refuses());
        if (refused || !against.isEmpty() && malgre == null) {
            target.addFlashAttribute("wrong", refused ? "desk.mandate.refused" : "desk.mandate.contradicted");
            return "redirect:/agents/demandes/" + number + "#mandat";
        }
        mandates.verify(of(view, mandate), preuve, couverture, orNull(precision), viewer.actor(), clock.instant());
        return CasePage.done(view, "desk.done.verified", target) + "#mandat";
    }

    /** The paper to be signed by both, as it was shown. */
    @GetMapping("/mandat.pdf")
    ResponseEntity<byte[]> print(@PathVariable String number, @PathVariable UUID mandate,
            @AuthenticationPrincipal SignedIn viewer)
            throws IOException {
        RequestView view = page.open(number, viewer).with(Powers::receives).view();
        MandateView one = mandates.mandate(of(view, mandate));
        Powers.must(one.text() != null);
        var out = new ByteArrayOutputStream();
        paper.print(one, authorities.current().name(), authorities.current().accent(), out);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline().filename("mandat-" + number + ".pdf").build().toString())
                .body(out.toByteArray());
    }

    /** Whoever answers the telephone can end a mandate: its end must not wait (code civil, art. 2004). */
    @PostMapping("/revocation")
    String revoke(@PathVariable String number, @PathVariable UUID mandate, @RequestParam String motif,
            @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        RequestView view = page.open(number, viewer).with(Powers::receives).view();
        mandates.revoke(of(view, mandate), orNull(motif), viewer.actor(), clock.instant());
        return CasePage.done(view, "desk.done.revoked", target) + "#mandat";
    }

    private MandateId of(RequestView view, UUID mandate) {
        MandateId id = new MandateId(mandate);
        Powers.must(
                Stream.concat(mandates.ofRequest(view.id().value()).stream(), successions.awaitedFor(view.id().value()).stream())
                        .anyMatch(one -> one.id().equals(id)));
        return id;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}

package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.mandates.Coverage;
import fr.guichet.mandates.MandateId;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Proof;
import fr.guichet.requests.RequestView;
import java.time.Clock;
import java.util.UUID;
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
    private final Clock clock;

    MandatesController(CasePage page, Mandates mandates, Clock clock) {
        this.page = page;
        this.mandates = mandates;
        this.clock = clock;
    }

    @PostMapping("/verification")
    String verify(@PathVariable String number, @PathVariable UUID mandate, @RequestParam Proof preuve,
            @RequestParam(defaultValue = "REQUEST") Coverage couverture, @RequestParam String precision,
            @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        RequestView view = page.open(number, viewer).with(Powers::processes).view();
        mandates.verify(of(view, mandate), preuve, couverture, orNull(precision), viewer.actor(), clock.instant());
        return CasePage.done(view, "desk.done.verified", target) + "#mandat";
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
        Powers.must(mandates.ofRequest(view.id().value()).stream().anyMatch(one -> one.id().equals(id)));
        return id;
    }

    private static @Nullable String orNull(String text) {
        return text.isBlank() ? null : text.strip();
    }
}

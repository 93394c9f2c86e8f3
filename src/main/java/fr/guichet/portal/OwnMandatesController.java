package fr.guichet.portal;

import fr.guichet.mandates.HeldMandates;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** The mandates of the citizen who is signed in, held and given: they read them, and end them with immediate effect. */
@Controller
@RequestMapping("/mes-mandats")
class OwnMandatesController {
    private final HeldMandates mandates;
    private final Mandates all;
    private final MandatePages pages;
    private final Clock clock;

    OwnMandatesController(HeldMandates mandates, Mandates all, MandatePages pages, Clock clock) {
        this.mandates = mandates;
        this.all = all;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String list(@ModelAttribute(name = "here", binding = false) Here here, Model model) {
        model.addAttribute("held", mandates.heldBy(account(here)));
        model.addAttribute("given", given(here));
        return "portal/mandates";
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        MandateView mandate = find(id, here);
        return pages.show(mandate, isHolder(mandate, here), model);
    }

    @GetMapping("/{id}/fin")
    String askEnd(@PathVariable UUID id, @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        MandateView mandate = find(id, here);
        if (!mandate.canBeRevoked()) {
            return "redirect:/mes-mandats/" + id;
        }
        model.addAttribute("mandate", mandate);
        model.addAttribute("holding", isHolder(mandate, here));
        return "portal/mandate-end";
    }

    /** Code civil, art. 2004 and 2007: nobody has to say why. */
    @PostMapping("/{id}/fin")
    String end(@PathVariable UUID id, @ModelAttribute(name = "here", binding = false) Here here) {
        MandateView mandate = find(id, here);
        if (mandate.canBeRevoked()) {
            Actor by = isHolder(mandate, here)
                    ? new Actor(account(here), mandate.holder().name(), Actor.Kind.CITIZEN)
                    : new Actor(account(here), mandate.subjectName(), Actor.Kind.SUBJECT);
            all.revoke(mandate.id(), null, by, clock.instant());
        }
        return "redirect:/mes-mandats/" + id + "?fini";
    }

    @GetMapping("/{id}/mandat.pdf")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, @ModelAttribute(name = "here", binding = false) Here here) {
        return pages.paper(find(id, here));
    }

    @GetMapping("/{id}/attestation.pdf")
    ResponseEntity<byte[]> attestation(@PathVariable UUID id, @ModelAttribute(name = "here", binding = false) Here here) {
        return pages.attestation(find(id, here));
    }

    /** Somebody else's mandate is not found. */
    MandateView find(UUID id, Here here) {
        return java.util.stream.Stream.concat(mandates.heldBy(account(here)).stream(), given(here).stream())
                .filter(mandate -> mandate.id().value().equals(id)).findFirst()
                .orElseThrow(() -> new NotFound("mandate " + id));
    }

    private List<MandateView> given(Here here) {
        return mandates.givenBy(account(here), Objects.requireNonNullElse(here.provenEmail(), ""));
    }

    static boolean isHolder(MandateView mandate, Here here) {
        return account(here).equals(mandate.holder().account());
    }

    private static UUID account(Here here) {
        return Objects.requireNonNull(here.account());
    }
}

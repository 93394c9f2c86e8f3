package fr.guichet.portal;

import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.Draft;
import fr.guichet.requests.FilingOutcome;
import fr.guichet.requests.RequestFiling;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Sends a finished draft. One has to be signed in by then: a request names who makes it (CRPA R112-9-1). */
@Controller
@RequestMapping("/demarches/{slug}/{draft}/envoi")
class SendingController {
    private final FillingPages pages;
    private final RequestFiling filing;
    private final RequestReader reader;
    private final Clock clock;

    SendingController(FillingPages pages, RequestFiling filing, RequestReader reader, Clock clock) {
        this.pages = pages;
        this.filing = filing;
        this.reader = reader;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable String slug, @PathVariable UUID draft,
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @AuthenticationPrincipal @Nullable SignedIn viewer,
            Model model) {
        if (viewer == null || viewer.isAgent()) {
            pages.open(draft, secret, viewer);
            return "redirect:/connexion?suite=/demarches/%s/%s/envoi".formatted(slug, draft);
        }
        if (sent(draft, viewer) != null) {
            return "redirect:/mes-demandes/" + sent(draft, viewer) + "/confirmation";
        }
        Draft open = pages.open(draft, secret, viewer);
        if (open.hasChanged()) {
            return "redirect:/demarches/%s/%s/changements".formatted(slug, draft);
        }
        model.addAttribute("draft", open);
        model.addAttribute("form", open.form().definition());
        return "portal/send";
    }

    @PostMapping
    String send(@PathVariable String slug, @PathVariable UUID draft,
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @AuthenticationPrincipal @Nullable SignedIn viewer) {
        if (viewer == null || viewer.isAgent()) {
            return "redirect:/connexion?suite=/demarches/%s/%s/envoi".formatted(slug, draft);
        }
        String sent = sent(draft, viewer);
        if (sent != null) { // a double click, or a second tab
            return "redirect:/mes-demandes/" + sent + "/confirmation";
        }
        Draft open = pages.open(draft, secret, viewer);
        if (open.hasChanged()) { // nobody sends what they have not seen
            return "redirect:/demarches/%s/%s/changements".formatted(slug, draft);
        }
        return switch (filing.file(open.id(), open.channel(), LocalDate.now(clock), null, Holders.actor(viewer),
                clock.instant())) {
            case FilingOutcome.Filed filed -> "redirect:/mes-demandes/" + filed.number() + "/confirmation";
            case FilingOutcome.Unfinished unfinished -> "redirect:/demarches/%s/%s/review".formatted(slug, draft);
        };
    }

    private @Nullable String sent(UUID draft, SignedIn viewer) {
        return reader.numberOf(new RequestId(draft), viewer.id().value()).orElse(null);
    }
}

package fr.guichet.portal;

import fr.guichet.accounts.SignedIn;
import fr.guichet.requests.Draft;
import fr.guichet.requests.DraftChanges;
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
import org.springframework.web.bind.annotation.RequestParam;

/** What a new version of the form changed for a draft, and the answers that it set aside. */
@Controller
@RequestMapping("/demarches/{slug}/{draft}/changements")
class ChangesController {
    private final FillingPages pages;
    private final DraftChanges changes;

    ChangesController(FillingPages pages, DraftChanges changes) {
        this.pages = pages;
        this.changes = changes;
    }

    @GetMapping
    String show(@PathVariable UUID draft, @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @AuthenticationPrincipal @Nullable SignedIn viewer, Model model) {
        Draft open = pages.open(draft, secret, viewer);
        model.addAttribute("draft", open);
        model.addAttribute("form", open.form().definition());
        model.addAttribute("changes", changes.of(open));
        return "portal/changes";
    }

    /** The person has read it and goes on. */
    @PostMapping
    String goOn(@PathVariable UUID draft, @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @AuthenticationPrincipal @Nullable SignedIn viewer) {
        Draft open = pages.open(draft, secret, viewer);
        changes.told(open.id());
        return address(open) + "/reprise";
    }

    @PostMapping("/reprise")
    String takeBack(@PathVariable UUID draft, @RequestParam UUID reponse, @RequestParam String question,
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @AuthenticationPrincipal @Nullable SignedIn viewer) {
        Draft open = pages.open(draft, secret, viewer);
        changes.takeBack(open.id(), reponse, question);
        return address(open) + "/changements";
    }

    @PostMapping("/effacement")
    String erase(@PathVariable UUID draft, @RequestParam UUID reponse,
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @AuthenticationPrincipal @Nullable SignedIn viewer) {
        Draft open = pages.open(draft, secret, viewer);
        changes.erase(open.id(), reponse);
        return address(open) + "/changements";
    }

    private static String address(Draft draft) {
        return "redirect:/demarches/%s/%s".formatted(draft.form().definition().slug(), draft.id());
    }
}

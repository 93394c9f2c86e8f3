package fr.guichet.portal;

import fr.guichet.forms.PublishedForm;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.Prefilled;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.Reuse;
import fr.guichet.requests.SeasonPlaces;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Begins, goes on with and ends drafts. */
@Controller
class DraftsController {
    private final OpenForms forms;
    private final SeasonPlaces places;
    private final Drafts drafts;
    private final Reuse reuse;
    private final DraftStart start;
    private final Clock clock;

    DraftsController(OpenForms forms, SeasonPlaces places, Drafts drafts, Reuse reuse, DraftStart start, Clock clock) {
        this.forms = forms;
        this.places = places;
        this.drafts = drafts;
        this.reuse = reuse;
        this.start = start;
        this.clock = clock;
    }

    /** Out of season the start page says so. */
    @PostMapping({"/demarches/{slug}/brouillons", "/agents/demarches/{slug}/brouillons"})
    String begin(@PathVariable String slug, @RequestParam(defaultValue = "") String reprendre,
            @ModelAttribute(name = "here", binding = false) Here here, HttpServletRequest request,
            HttpServletResponse response) {
        PublishedForm form = forms.filed(slug, here);
        if (!places.on(form.definition(), LocalDate.now(clock)).isOpen()) {
            return "redirect:" + here.forms() + "/" + slug;
        }
        Prefilled known = known(form, reprendre, here);
        RequestId draft = start.begin(form, known, here, request, response);
        return "redirect:%s/%s/%s/%s".formatted(here.forms(), slug, draft, form.definition().pages().getFirst().id());
    }

    /** What is known already: an earlier request that was chosen, or what the account says. */
    private @Nullable Prefilled known(PublishedForm form, String number, Here here) {
        if (here.account() == null) {
            return null;
        }
        return number.isEmpty()
                ? reuse.ofAccount(form, here.provenEmail()).orElse(null)
                : reuse.of(form, number, here.account(), here.provenEmail());
    }

    /** Ends a draft for good. */
    @PostMapping({"/demarches/{slug}/{draft}/suppression", "/agents/demarches/{slug}/{draft}/suppression"})
    String discard(@PathVariable String slug, @PathVariable UUID draft,
            @ModelAttribute(name = "here", binding = false) Here here) {
        drafts.discard(new RequestId(draft), here.holder());
        return "redirect:" + here.forms() + "/" + slug + "?supprime";
    }

    /** Leaves this device: whoever uses it next finds nothing. The drafts stay with those who have an account. */
    @PostMapping("/brouillons/oubli")
    String forget(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, DraftCookie.clear(request.isSecure()));
        return "redirect:/";
    }
}

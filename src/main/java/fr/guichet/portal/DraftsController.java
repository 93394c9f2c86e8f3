package fr.guichet.portal;

import fr.guichet.accounts.SignedIn;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.requests.Channel;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.Holder;
import fr.guichet.requests.RequestId;
import fr.guichet.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Begins, goes on with and ends drafts. */
@Controller
class DraftsController {
    private final FormCatalogue forms;
    private final Drafts drafts;
    private final Clock clock;

    DraftsController(FormCatalogue forms, Drafts drafts, Clock clock) {
        this.forms = forms;
        this.drafts = drafts;
        this.clock = clock;
    }

    @PostMapping("/demarches/{slug}/brouillons")
    String begin(@PathVariable String slug, @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @AuthenticationPrincipal @Nullable SignedIn viewer, HttpServletRequest request, HttpServletResponse response) {
        PublishedForm form = forms.current(slug).orElseThrow(() -> new NotFound("form " + slug));
        Holder holder = Holders.of(viewer, secret);
        if (holder.isNobody()) {
            String fresh = Holder.newSecret();
            holder = Holder.of(null, fresh);
            response.addHeader(HttpHeaders.SET_COOKIE, DraftCookie.set(fresh, request.isSecure()));
        }
        RequestId draft = drafts.start(form, holder, Holders.actor(viewer), Channel.ONLINE, clock.instant());
        return "redirect:/demarches/" + slug + "/" + draft + "/" + form.definition().pages().getFirst().id();
    }

    /** Ends a draft for good. */
    @PostMapping("/demarches/{slug}/{draft}/suppression")
    String discard(@PathVariable String slug, @PathVariable UUID draft,
            @CookieValue(name = DraftCookie.NAME, required = false) @Nullable String secret,
            @AuthenticationPrincipal @Nullable SignedIn viewer) {
        drafts.discard(new RequestId(draft), Holders.of(viewer, secret));
        return "redirect:/demarches/" + slug + "?supprime";
    }

    /** Leaves this device: whoever uses it next finds nothing. The drafts stay with those who have an account. */
    @PostMapping("/brouillons/oubli")
    String forget(HttpServletRequest request, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, DraftCookie.clear(request.isSecure()));
        return "redirect:/";
    }
}

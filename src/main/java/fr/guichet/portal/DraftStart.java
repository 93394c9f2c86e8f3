package fr.guichet.portal;

import fr.guichet.forms.Answers;
import fr.guichet.forms.PublishedForm;
import fr.guichet.requests.Channel;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.Holder;
import fr.guichet.requests.Prefilled;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.ReusedDocuments;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Begins a draft for whoever stands before the screen; a device without an account gets its cookie. */
@Component
class DraftStart {
    private final Drafts drafts;
    private final ReusedDocuments reused;
    private final Clock clock;

    DraftStart(Drafts drafts, ReusedDocuments reused, Clock clock) {
        this.drafts = drafts;
        this.reused = reused;
        this.clock = clock;
    }

    RequestId begin(PublishedForm form, @Nullable Prefilled known, Here here, HttpServletRequest request,
            HttpServletResponse response) {
        Holder holder = holder(here, request, response);
        RequestId draft = drafts.start(form, known, holder, here.actor(), Channel.ONLINE, clock.instant());
        if (known != null) {
            reused.join(draft, known, holder, here.actor(), clock.instant());
        }
        return draft;
    }

    /** @param typed the answers with which it begins, as if they had been typed */
    RequestId begin(PublishedForm form, Answers typed, Here here, HttpServletRequest request, HttpServletResponse response) {
        return drafts.start(form, holder(here, request, response), here.actor(), Channel.ONLINE, typed, clock.instant());
    }

    private static Holder holder(Here here, HttpServletRequest request, HttpServletResponse response) {
        if (!here.holder().isNobody()) {
            return here.holder();
        }
        String fresh = Holder.newSecret();
        response.addHeader(HttpHeaders.SET_COOKIE, DraftCookie.set(fresh, request.isSecure()));
        return Holder.of(null, fresh);
    }
}

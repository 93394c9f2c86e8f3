package fr.guichet.portal;

import fr.guichet.forms.Answers;
import fr.guichet.forms.Page;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Situation;
import fr.guichet.questions.Questionnaire;
import fr.guichet.requests.Draft;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.Situations;
import fr.guichet.shared.Htmx;
import fr.guichet.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Takes in what was typed on a page of an earlier version, in a window that stood open while the form changed. */
@Component
class LatePages {
    private final Drafts drafts;
    private final Situations situations;
    private final Questionnaire questionnaire;
    private final JoinedFiles joined;
    private final GuestSteps guests;
    private final Clock clock;

    LatePages(Drafts drafts, Situations situations, Questionnaire questionnaire, JoinedFiles joined,
            GuestSteps guests, Clock clock) {
        this.drafts = drafts;
        this.situations = situations;
        this.questionnaire = questionnaire;
        this.joined = joined;
        this.guests = guests;
        this.clock = clock;
    }

    /** Keeps the answers that fit, sets the others aside, keeps the files, and leads to what has changed. */
    String take(Draft draft, PublishedForm shown, String page, Here here, HttpServletRequest request,
            HttpServletResponse response) {
        Page asked = shown.definition().page(page).orElseThrow(() -> new NotFound("page " + page));
        Situation before = situations.of(draft.id(), shown, draft.answers(), draft.channel());
        Answers typed = questionnaire.read(asked, before, request.getParameterMap());
        drafts.save(draft, shown, typed, clock.instant());
        joined.take(draft, situations.of(draft.id(), shown, typed, draft.channel()), asked, request, guests.actor(draft, here));
        if (Htmx.asks(request)) {
            response.setStatus(HttpStatus.NO_CONTENT.value());
            response.setHeader("HX-Trigger", "gu-saved");
            return "portal/nothing";
        }
        String form = "redirect:" + here.forms() + "/" + draft.form().definition().slug();
        return request.getParameter("quitter") == null
                ? form + "/" + draft.id() + (draft.guest() == null ? "/changements" : "/reprise")
                : form + "?enregistre";
    }
}

package fr.guichet.portal;

import fr.guichet.requests.RequestId;
import fr.guichet.shared.Actor;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TooManyTries;
import fr.guichet.shared.TypedFields;
import fr.guichet.sharing.NewGuest;
import fr.guichet.sharing.Sharing;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The page on which somebody asks others to help, with a request or with a draft. */
@Component
class SharePage {
    private static final String PAGE = "portal/share";

    private final Sharing sharing;
    private final Messages messages;
    private final Clock clock;

    SharePage(Sharing sharing, Messages messages, Clock clock) {
        this.sharing = sharing;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * What is shared.
     *
     * @param at the address of the page
     * @param back where it was come from
     * @param forAnother whether who invites acts for somebody else, who is told
     */
    record Shared(RequestId request, String formName, String at, String back, boolean draft, boolean forAnother, Actor by,
            String own) {}

    String show(Shared shared, Model model) {
        return show(shared, ShareForm.EMPTY, new InputErrors(), model);
    }

    String invite(Shared shared, ShareForm typed, HttpServletResponse response, Model model) {
        TypedFields fields = new TypedFields(messages);
        Optional<NewGuest> guest = typed.read(shared.request, shared.formName, shared.draft, shared.own, fields);
        if (guest.isPresent()) {
            try {
                sharing.invite(guest.get(), shared.by, clock.instant());
                return "redirect:" + shared.at + "?invite";
            } catch (IllegalMove enough) {
                fields.wrong("courriel", "portal.share.enough", Sharing.MOST_GUESTS);
            } catch (TooManyTries many) {
                fields.wrong("courriel", "portal.share.too-often");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(shared, typed, fields.errors(), model);
    }

    String end(Shared shared, UUID guest) {
        sharing.end(shared.request.value(), guest, shared.by, clock.instant());
        return "redirect:" + shared.at + "?fin";
    }

    private String show(Shared shared, ShareForm typed, InputErrors errors, Model model) {
        model.addAttribute("shared", shared);
        model.addAttribute("guests",
                sharing.guests(shared.request.value()).stream().map(guest -> GuestCard.of(guest, clock.instant()))
                        .toList());
        model.addAttribute("typed", typed);
        model.addAttribute("errors", errors);
        return PAGE;
    }
}

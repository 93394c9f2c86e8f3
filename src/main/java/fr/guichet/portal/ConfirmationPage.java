package fr.guichet.portal;

import fr.guichet.correspondence.PlaceWords;
import fr.guichet.forms.FormDefinition;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Says that a request has come in, under which number, and what happens now. */
@Component
class ConfirmationPage {
    /** What is said to whoever has just sent; the introduction tells it before. */
    private static final int ALREADY_SAID = 2;

    private final StatusPage status;
    private final PlaceWords place;
    private final Messages messages;

    ConfirmationPage(StatusPage status, PlaceWords place, Messages messages) {
        this.status = status;
        this.place = place;
        this.messages = messages;
    }

    /** @param email where the receipt goes; empty when there is no address to answer to */
    String show(RequestView request, String email, Model model) {
        model.addAttribute("request", request);
        model.addAttribute("form", request.form().definition());
        model.addAttribute("email", email);
        model.addAttribute("filedOn", FrenchDates.day(request.clocks().filedAt()));
        model.addAttribute("filedAt", FrenchDates.time(request.clocks().filedAt()));
        model.addAttribute("place", place.of(request));
        model.addAttribute("next", next(request));
        model.addAttribute("missing", status.toSend(request));
        return "portal/confirmation";
    }

    /** In the words of the form, or else until when somebody looks at it and what the introduction said of the rest. */
    private List<String> next(RequestView request) {
        FormDefinition form = request.form().definition();
        if (!form.whoMayFile().after().isEmpty()) {
            return form.whoMayFile().after();
        }
        return Stream.of(by(request, "acknowledge", "portal.confirmation.checked"),
                by(request, "answer", "portal.confirmation.answered"), form.intro().next().stream().skip(ALREADY_SAID))
                .flatMap(each -> each).toList();
    }

    private Stream<String> by(RequestView request, String deadline, String key) {
        return request.deadlines().due(deadline).map(day -> messages.text(key, FrenchDates.day(day))).stream();
    }
}

package fr.guichet.portal;

import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Successions;
import fr.guichet.shared.EmailAddresses;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The holder of a mandate asks for it to go on: the subject says yes by their own link, or both sign the paper. */
@Controller
@RequestMapping("/mes-mandats/{id}/renouvellement")
class RenewalController {
    private static final Duration TO_ANSWER = Duration.ofDays(30);

    private final OwnMandatesController mandates;
    private final Successions successions;
    private final Messages messages;
    private final Clock clock;

    RenewalController(OwnMandatesController mandates, Successions successions, Messages messages, Clock clock) {
        this.mandates = mandates;
        this.successions = successions;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable UUID id, @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        MandateView mandate = renewable(id, here);
        return show(mandate, "", mandate.consent() == null ? "" : mandate.consent().sentTo(), model);
    }

    @PostMapping
    String renew(@PathVariable UUID id, @RequestParam(defaultValue = "") String accord,
            @RequestParam(defaultValue = "") String courriel,
            @ModelAttribute(name = "here", binding = false) Here here, HttpServletResponse response, Model model) {
        MandateView mandate = renewable(id, here);
        String email = courriel.strip();
        InputErrors errors = new InputErrors();
        if (!accord.equals("courriel") && !accord.equals("papier")) {
            errors.add(new InputError("accord", messages.text("portal.renewal.way-missing")));
        } else if (accord.equals("courriel")) {
            check(email, mandate, errors);
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("errors", errors);
            return show(mandate, accord, courriel, model);
        }
        UUID made = successions.renew(mandate.id(), accord.equals("courriel") ? email : null, here.actor(), clock.instant(),
                clock.instant().plus(TO_ANSWER)).value();
        return "redirect:/mes-mandats/" + made + "?renouvele";
    }

    private void check(String email, MandateView mandate, InputErrors errors) {
        if (!EmailAddresses.isPlausible(email)) {
            errors.add(new InputError("courriel", messages.text("portal.renewal.address-wrong")));
        } else if (mandate.isOfHolder(email)) {
            errors.add(new InputError("courriel", messages.text("portal.renewal.address-own")));
        }
    }

    private static String show(MandateView mandate, String way, @Nullable String email, Model model) {
        model.addAttribute("mandate", mandate);
        model.addAttribute("way", way);
        model.addAttribute("email", email);
        return "portal/mandate-renewal";
    }

    private MandateView renewable(UUID id, Here here) {
        MandateView mandate = mandates.find(id, here);
        if (!OwnMandatesController.isHolder(mandate, here) || !mandate.canBeRenewed()
                || successions.successor(mandate.id()) != null) {
            throw new NotFound("renewal of " + id);
        }
        return mandate;
    }
}

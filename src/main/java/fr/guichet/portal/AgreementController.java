package fr.guichet.portal;

import fr.guichet.logic.PartialDate;
import fr.guichet.people.BirthDate;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestReader;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.LinkExpired;
import fr.guichet.shared.Messages;
import fr.guichet.sharing.Agreement;
import fr.guichet.sharing.AgreementOutcome;
import fr.guichet.sharing.Agreements;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the protected person, or the other parent, says whether they agree with a request. Opening the link answers nothing. */
@Controller
@RequestMapping("/accord/demande/{token}")
class AgreementController {
    private final Agreements agreements;
    private final RequestReader requests;
    private final Messages messages;
    private final Clock clock;

    AgreementController(Agreements agreements, RequestReader requests, Messages messages, Clock clock) {
        this.agreements = agreements;
        this.requests = requests;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable String token, Model model) {
        return page(open(token), model);
    }

    @PostMapping
    String answer(@PathVariable String token, @RequestParam(defaultValue = "") String reponse,
            @RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
        Agreement agreement = open(token);
        InputErrors errors = new InputErrors();
        Optional<PartialDate> birth = PartialDate.of(typed.get("naissance.day"), typed.get("naissance.month"),
                typed.get("naissance.year"));
        if (!reponse.equals("oui") && !reponse.equals("non")) {
            errors.add(new InputError("reponse", messages.text("portal.consent.answer-missing")));
        }
        if (agreement.asksBirth() && birth.isEmpty()) {
            errors.add(new InputError("naissance", messages.text("portal.consent.birth-wrong")));
        }
        if (errors.isEmpty()) {
            BirthDate given = birth.map(day -> BirthDate.of(day.day(), day.month(), day.year())).orElse(BirthDate.UNKNOWN);
            AgreementOutcome outcome = agreements.answer(token, reponse.equals("oui"), given, clock.instant());
            if (outcome instanceof AgreementOutcome.Answered answered) {
                model.addAttribute("outcome", answered.agreement().isGiven() ? "given" : "refused");
                return "portal/agreement-end";
            } else if (outcome instanceof AgreementOutcome.WrongBirthDate wrong) {
                errors.add(new InputError("naissance", messages.text("portal.consent.birth-other", wrong.triesLeft())));
            } else {
                throw new LinkExpired("agreement");
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("errors", errors);
        model.addAttribute("answer", reponse);
        model.addAttribute("typed", typed);
        return page(agreement, model);
    }

    private Agreement open(String token) {
        return agreements.byToken(token, clock.instant()).orElseThrow(() -> new LinkExpired("agreement"));
    }

    private String page(Agreement agreement, Model model) {
        model.addAttribute("agreement", agreement);
        model.addAttribute("request", requests.request(new RequestId(agreement.request())));
        return "portal/agreement";
    }
}

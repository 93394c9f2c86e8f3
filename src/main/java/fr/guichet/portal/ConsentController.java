package fr.guichet.portal;

import fr.guichet.logic.PartialDate;
import fr.guichet.mandates.ConsentOutcome;
import fr.guichet.mandates.ConsentPage;
import fr.guichet.mandates.Coverage;
import fr.guichet.mandates.Mandates;
import fr.guichet.people.BirthDate;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where the person whom a request is about says yes or no, by a link of their own. Opening the link answers nothing. */
@Controller
@RequestMapping("/accord/{token}")
class ConsentController {
    private static final Set<String> ANSWERS = Set.of("oui", "toutes", "non");

    private final Mandates mandates;
    private final Messages messages;
    private final Clock clock;

    ConsentController(Mandates mandates, Messages messages, Clock clock) {
        this.mandates = mandates;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String ask(@PathVariable String token, @RequestParam @Nullable String non, HttpServletResponse response, Model model) {
        model.addAttribute("refusing", non != null);
        model.addAttribute("token", token);
        return show(mandates.byToken(token, clock.instant()), response, model);
    }

    @PostMapping
    String answer(@PathVariable String token, @RequestParam(defaultValue = "") String reponse,
            @RequestParam Map<String, String> typed,
            HttpServletResponse response, Model model) {
        model.addAttribute("token", token);
        InputErrors errors = new InputErrors();
        Optional<PartialDate> birth = PartialDate.of(typed.get("naissance.day"), typed.get("naissance.month"),
                typed.get("naissance.year"));
        if (birth.isEmpty()) {
            errors.add(new InputError("naissance", messages.text("portal.consent.birth-wrong")));
        }
        if (!ANSWERS.contains(reponse)) {
            errors.add(new InputError("reponse", messages.text("portal.consent.answer-missing")));
        }
        if (!errors.isEmpty()) {
            return again(token, errors, reponse, typed, response, model);
        }
        PartialDate day = birth.orElseThrow();
        ConsentOutcome outcome = mandates.answer(token, agreed(reponse), BirthDate.of(day.day(), day.month(), day.year()),
                clock.instant());
        return switch (outcome) {
            case ConsentOutcome.Given given -> show(new ConsentPage.Answered(true), response, model);
            case ConsentOutcome.Refused refused -> show(new ConsentPage.Answered(false), response, model);
            case ConsentOutcome.NotOpen closed -> show(closed.page(), response, model);
            case ConsentOutcome.WrongBirthDate wrong -> {
                errors.add(new InputError("naissance", messages.text("portal.consent.birth-other", wrong.triesLeft())));
                yield again(token, errors, reponse, typed, response, model);
            }
        };
    }

    private static @Nullable Coverage agreed(String answer) {
        return switch (answer) {
            case "oui" -> Coverage.FORM;
            case "toutes" -> Coverage.ALL;
            default -> null;
        };
    }

    private String again(String token, InputErrors errors, String answer, Map<String, String> typed, HttpServletResponse response,
            Model model) {
        String page = show(mandates.byToken(token, clock.instant()), response, model);
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("errors", errors);
        model.addAttribute("answer", answer);
        model.addAttribute("typed", typed);
        return page;
    }

    private static String show(ConsentPage page, HttpServletResponse response, Model model) {
        if (page instanceof ConsentPage.Open open) {
            model.addAttribute("mandate", open.mandate());
            return "portal/consent";
        }
        String key = switch (page) {
            case ConsentPage.Answered answered -> answered.yes() ? "given" : "refused";
            case ConsentPage.Expired expired -> "expired";
            case ConsentPage.Closed closed -> "closed";
            default -> "unknown";
        };
        if (!(page instanceof ConsentPage.Answered)) {
            response.setStatus(HttpStatus.GONE.value());
        }
        model.addAttribute("outcome", key);
        model.addAttribute("key", key.equals("given") ? model.getAttribute("token") : null);
        return "portal/consent-end";
    }
}

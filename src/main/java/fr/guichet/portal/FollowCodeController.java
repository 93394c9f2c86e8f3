package fr.guichet.portal;

import fr.guichet.logic.PartialDate;
import fr.guichet.people.BirthDate;
import fr.guichet.requests.FollowCodes;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Adds a request that came on paper to those of the citizen: with the code of the letter, and a date of birth. */
@Controller
class FollowCodeController {
    private static final String PAGE = "portal/follow-code";

    private final FollowCodes codes;
    private final Messages messages;
    private final Clock clock;

    FollowCodeController(FollowCodes codes, Messages messages, Clock clock) {
        this.codes = codes;
        this.messages = messages;
        this.clock = clock;
    }

    /** The address that is short enough for a letter. */
    @GetMapping("/suivre")
    String shortAddress() {
        return "redirect:/mes-demandes/code";
    }

    @GetMapping("/mes-demandes/code")
    String ask(Model model) {
        model.addAttribute("typed", Map.of());
        return PAGE;
    }

    @PostMapping("/mes-demandes/code")
    String follow(@RequestParam Map<String, String> typed, @ModelAttribute(name = "here", binding = false) Here here,
            HttpServletResponse response, Model model) {
        InputErrors errors = new InputErrors();
        String code = typed.getOrDefault("code", "").strip();
        if (code.isEmpty()) {
            errors.add(new InputError("code", messages.text("portal.code.missing")));
        }
        Optional<PartialDate> birth = PartialDate.of(typed.get("naissance.day"), typed.get("naissance.month"),
                typed.get("naissance.year"));
        if (birth.isEmpty()) {
            errors.add(new InputError("naissance", messages.text("portal.code.birth-wrong")));
        }
        if (errors.isEmpty()) {
            PartialDate day = birth.orElseThrow();
            FollowCodes.Outcome outcome = codes.follow(code, BirthDate.of(day.day(), day.month(), day.year()), here.actor(),
                    clock.instant());
            if (outcome instanceof FollowCodes.Outcome.Followed followed) {
                return "redirect:/mes-demandes/" + followed.number() + "?suivie";
            }
            errors.add(problem(outcome));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("errors", errors);
        model.addAttribute("typed", typed);
        return PAGE;
    }

    private InputError problem(FollowCodes.Outcome outcome) {
        return switch (outcome) {
            case FollowCodes.Outcome.OtherBirth(int triesLeft) when triesLeft > 0 -> new InputError("naissance",
                    messages.text("portal.code.birth-other", triesLeft));
            case FollowCodes.Outcome.OtherBirth closed -> new InputError("code", messages.text("portal.code.closed"));
            case FollowCodes.Outcome.TooMany many -> new InputError("code", messages.text("portal.code.many"));
            default -> new InputError("code", messages.text("portal.code.unknown"));
        };
    }
}

package fr.guichet.portal;

import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.SubjectKeys;
import fr.guichet.people.BirthDate;
import fr.guichet.logic.PartialDate;
import fr.guichet.shared.Actor;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
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

/**
 * Where the subject of a mandate, with or without an account, reads what was done in their name and ends it. Each step brings the key
 * and the date of birth along: nothing is remembered on the device.
 */
@Controller
@RequestMapping("/mon-mandat")
class SubjectMandateController {
    private static final String PAGE = "portal/mandate-key";

    private final SubjectKeys keys;
    private final Mandates mandates;
    private final MandatePages pages;
    private final Messages messages;
    private final Clock clock;

    SubjectMandateController(SubjectKeys keys, Mandates mandates, MandatePages pages, Messages messages, Clock clock) {
        this.keys = keys;
        this.mandates = mandates;
        this.pages = pages;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping
    String ask(Model model) {
        model.addAttribute("typed", Map.of());
        return PAGE;
    }

    /** From the mail that asked for the consent. */
    @GetMapping("/{key}")
    String askByLink(@PathVariable String key, Model model) {
        model.addAttribute("typed", Map.of("code", key));
        model.addAttribute("byLink", true);
        return PAGE;
    }

    @PostMapping
    String show(@RequestParam Map<String, String> typed, @ModelAttribute(name = "here", binding = false) Here here,
            HttpServletResponse response, Model model) {
        return opened(typed, response, model).map(mandate -> {
            if (here.account() != null) {
                keys.keepFor(mandate.id(), here.account());
            }
            return pages.show(mandate, false, model);
        }).orElse(PAGE);
    }

    /** @param oui once the question has been answered */
    @PostMapping("/fin")
    String end(@RequestParam Map<String, String> typed, @RequestParam @Nullable String oui, HttpServletResponse response,
            Model model) {
        return opened(typed, response, model).map(mandate -> {
            if (oui == null && mandate.canBeRevoked()) {
                model.addAttribute("mandate", mandate);
                return "portal/mandate-end";
            } else if (mandate.canBeRevoked()) {
                mandates.revoke(mandate.id(), null, new Actor(null, mandate.subjectName(), Actor.Kind.SUBJECT), clock.instant());
                model.addAttribute("ended", true);
            }
            return pages.show(mandates.mandate(mandate.id()), false, model);
        }).orElse(PAGE);
    }

    @PostMapping("/attestation.pdf")
    Object attestation(@RequestParam Map<String, String> typed, HttpServletResponse response, Model model) {
        Optional<MandateView> mandate = opened(typed, response, model);
        return mandate.isPresent() ? pages.attestation(mandate.get()) : PAGE;
    }

    /** Opens the mandate, or makes the page ready that asks again. */
    private Optional<MandateView> opened(Map<String, String> typed, HttpServletResponse response, Model model) {
        InputErrors errors = new InputErrors();
        String code = typed.getOrDefault("code", "").strip();
        if (code.isEmpty()) {
            errors.add(new InputError("code", messages.text("portal.code.missing")));
        }
        Optional<PartialDate> birth = PartialDate.of(typed.get("naissance.day"), typed.get("naissance.month"),
                typed.get("naissance.year"));
        if (birth.isEmpty()) {
            errors.add(new InputError("naissance", messages.text("portal.consent.birth-wrong")));
        }
        model.addAttribute("typed", typed);
        model.addAttribute("holding", false);
        if (errors.isEmpty()) {
            PartialDate day = birth.orElseThrow();
            switch (keys.open(code, BirthDate.of(day.day(), day.month(), day.year()), clock.instant())) {
                case SubjectKeys.Outcome.Opened opened -> {
                    return Optional.of(opened.mandate());
                }
                case SubjectKeys.Outcome.OtherBirth(int left) when left > 0 -> errors
                        .add(new InputError("naissance", messages.text("portal.code.birth-other", left)));
                case SubjectKeys.Outcome.OtherBirth closed ->
                    errors.add(new InputError("code", messages.text("portal.code.closed")));
                case SubjectKeys.Outcome.Unknown unknown ->
                    errors.add(new InputError("code", messages.text("portal.mandate.unknown")));
            }
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("errors", errors);
        return Optional.empty();
    }
}

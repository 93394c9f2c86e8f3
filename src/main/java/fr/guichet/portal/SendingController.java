package fr.guichet.portal;

import fr.guichet.counter.Help;
import fr.guichet.forms.Availability;
import fr.guichet.forms.Page;
import fr.guichet.requests.Draft;
import fr.guichet.requests.FilingLimit;
import fr.guichet.requests.FilingOutcome;
import fr.guichet.requests.Recognised;
import fr.guichet.requests.RequestFiling;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.requests.SeasonPlaces;
import fr.guichet.shared.NotFound;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
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

/**
 * Sends a finished draft. One has to be signed in by then, since a request names who makes it (CRPA R112-9-1), unless the form says
 * that it needs no account.
 */
@Controller
@RequestMapping({"/demarches/{slug}/{draft}", "/agents/demarches/{slug}/{draft}"})
class SendingController {
    private final FillingPages pages;
    private final ConfirmationPage confirmation;
    private final SeasonPlaces places;
    private final RequestFiling filing;
    private final FilingLimit limit;
    private final RequestReader reader;
    private final GuestSteps guests;
    private final Clock clock;

    SendingController(FillingPages pages, ConfirmationPage confirmation, SeasonPlaces places, RequestFiling filing,
            FilingLimit limit, RequestReader reader, GuestSteps guests, Clock clock) {
        this.pages = pages;
        this.confirmation = confirmation;
        this.places = places;
        this.filing = filing;
        this.limit = limit;
        this.reader = reader;
        this.guests = guests;
        this.clock = clock;
    }

    @GetMapping("/envoi")
    String ask(@PathVariable UUID draft, @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        Optional<RequestView> sent = sent(draft, here);
        if (sent.isPresent()) {
            return confirmed(sent.get(), draft, here);
        }
        Draft open = pages.open(draft, here);
        if (mustSignIn(open, here)) {
            return signIn(open);
        }
        return open.hasChanged()
                ? changes(open, here)
                : page(open, places.on(open.form().definition(), LocalDate.now(clock)), model);
    }

    /** A double click, or a second tab, leads to the request of the first. */
    @PostMapping("/envoi")
    String send(@PathVariable UUID draft, @ModelAttribute(name = "here", binding = false) Here here, HttpServletRequest request,
            HttpServletResponse response, Model model) {
        Optional<RequestView> sent = sent(draft, here);
        if (sent.isPresent()) {
            return confirmed(sent.get(), draft, here);
        }
        Draft open = pages.open(draft, here);
        if (mustSignIn(open, here)) {
            return signIn(open);
        }
        if (open.hasChanged()) { // nobody sends what they have not seen
            return changes(open, here);
        }
        if (open.guest() != null) {
            guests.ready(open.guest());
            return "redirect:/mes-demandes?fini";
        }
        if (here.account() == null && !here.isHelp()) {
            limit.take(request.getRemoteAddr(), clock.instant());
        }
        return switch (filing.file(open.id(), open.channel(), LocalDate.now(clock), recognised(here), here.actor(),
                clock.instant())) {
            case FilingOutcome.Filed filed when here.isHelp() -> "redirect:/agents/accueil/" + draft;
            case FilingOutcome.Filed filed -> sent(draft, here).map(view -> confirmed(view, draft, here)).orElseThrow();
            case FilingOutcome.Unfinished unfinished -> "redirect:%s/%s".formatted(at(open, here), review(open));
            case FilingOutcome.Closed closed -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield page(open, closed.why(), model);
            }
        };
    }

    /** For who has no account: the same device sees it as long as it keeps its cookie. */
    @GetMapping("/confirmation")
    String confirmation(@PathVariable UUID draft, @ModelAttribute(name = "here", binding = false) Here here, Model model) {
        RequestView request = sent(draft, here).orElseThrow(() -> new NotFound("request " + draft));
        return confirmation.show(request, request.names().requesterEmail(), model);
    }

    /** Whom an agent has found in the register is that person, not another of the same name. */
    private static @Nullable Recognised recognised(Here here) {
        Help help = here.help();
        return help == null || help.person() == null ? null : new Recognised(help.person());
    }

    private static boolean mustSignIn(Draft draft, Here here) {
        return here.account() == null && !here.isHelp() && !draft.form().definition().whoMayFile().needsNoAccount();
    }

    private static String signIn(Draft draft) {
        return "redirect:/connexion?suite=/demarches/%s/%s/envoi".formatted(draft.form().definition().slug(), draft.id());
    }

    /** Where answers are read again; without such a page, where something is missing. */
    private static String review(Draft draft) {
        return draft.form().definition().review().map(Page::id).orElse("reprise");
    }

    private static String changes(Draft draft, Here here) {
        return "redirect:%s/changements".formatted(at(draft, here));
    }

    private static String at(Draft draft, Here here) {
        return "%s/%s/%s".formatted(here.forms(), draft.form().definition().slug(), draft.id());
    }

    private static String page(Draft draft, Availability availability, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("form", draft.form().definition());
        model.addAttribute("availability", availability);
        model.addAttribute("review", review(draft));
        return "portal/send";
    }

    private static String confirmed(RequestView request, UUID draft, Here here) {
        return here.account() == null
                ? "redirect:/demarches/%s/%s/confirmation".formatted(request.form().definition().slug(), draft)
                : "redirect:%s/%s/confirmation".formatted(here.requests(), request.number());
    }

    private Optional<RequestView> sent(UUID draft, Here here) {
        return reader.filed(new RequestId(draft), here.holder());
    }
}

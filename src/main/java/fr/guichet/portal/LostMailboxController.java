package fr.guichet.portal;

import fr.guichet.recovery.NewRecovery;
import fr.guichet.recovery.Recoveries;
import fr.guichet.shared.LinkExpired;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TooManyTries;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletRequest;
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

/** Who has lost the mailbox of their account asks for another. The answer is the same whether there is such an account or not. */
@Controller
@RequestMapping("/connexion")
class LostMailboxController {
    private static final String PAGE = "portal/lost-mailbox";

    private final Recoveries recoveries;
    private final Messages messages;
    private final Clock clock;

    LostMailboxController(Recoveries recoveries, Messages messages, Clock clock) {
        this.recoveries = recoveries;
        this.messages = messages;
        this.clock = clock;
    }

    @GetMapping("/adresse-perdue")
    String ask(Model model) {
        model.addAttribute("typed", Map.of());
        return PAGE;
    }

    @PostMapping("/adresse-perdue")
    String take(@RequestParam Map<String, String> typed, HttpServletRequest request, HttpServletResponse response, Model model) {
        TypedFields fields = new TypedFields(messages);
        Optional<NewRecovery> said = new LostMailboxForm(typed).read(fields);
        HttpStatus status = HttpStatus.UNPROCESSABLE_CONTENT;
        if (said.isPresent()) {
            try {
                recoveries.ask(said.get(), request.getRemoteAddr(), clock.instant());
                return "redirect:/connexion/adresse-perdue/recue";
            } catch (TooManyTries refused) {
                fields.wrong("ancienne", "portal.lost.too-often");
                status = HttpStatus.TOO_MANY_REQUESTS;
            }
        }
        response.setStatus(status.value());
        model.addAttribute("errors", fields.errors());
        model.addAttribute("typed", typed);
        return PAGE;
    }

    @GetMapping("/adresse-perdue/recue")
    String taken() {
        return "portal/lost-mailbox-taken";
    }

    /** Opening the link changes nothing yet: programs that look at mails open links too. */
    @GetMapping("/nouvelle-adresse/{token}")
    String confirm(@PathVariable String token, Model model) {
        model.addAttribute("recovery",
                recoveries.byToken(token, clock.instant()).orElseThrow(() -> new LinkExpired("recovery")));
        return "portal/new-mailbox";
    }

    @PostMapping("/nouvelle-adresse/{token}")
    String use(@PathVariable String token) {
        if (!recoveries.use(token, clock.instant())) {
            throw new LinkExpired("recovery");
        }
        return "redirect:/connexion/nouvelle-adresse-enregistree";
    }

    @GetMapping("/nouvelle-adresse-enregistree")
    String done() {
        return "portal/new-mailbox-done";
    }
}

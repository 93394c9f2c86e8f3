package fr.guichet.accounts;

import fr.guichet.shared.EmailAddresses;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TooManyTries;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A citizen gives an address; a code goes there. */
@Controller
@RequestMapping("/connexion")
class CitizenSignInController {
    static final String AFTERWARDS = "/mes-demandes";

    private final CitizenSignIn signIn;
    private final Messages messages;

    CitizenSignInController(CitizenSignIn signIn, Messages messages) {
        this.signIn = signIn;
        this.messages = messages;
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String suite, @RequestParam(required = false) @Nullable String expiree,
            Model model) {
        return page("", suite, expiree != null, new InputErrors(), model);
    }

    @PostMapping
    String send(@RequestParam(defaultValue = "") String email, @RequestParam(required = false) @Nullable String suite,
            HttpServletRequest request, HttpServletResponse response, Model model) {
        InputErrors errors = new InputErrors();
        if (!EmailAddresses.isPlausible(email)) {
            errors.add(new InputError("email", messages.text("accounts.sign-in.email-wrong")));
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(email, suite, false, errors, model);
        }
        try {
            UUID sent = signIn.sendCode(email, request.getRemoteAddr(), LocalPath.orElse(suite, AFTERWARDS));
            PendingCode.remember(sent, request, response);
            return "redirect:/connexion/code";
        } catch (TooManyTries refused) {
            errors.add(new InputError("email", messages.text("accounts.sign-in.too-many-codes")));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return page(email, suite, false, errors, model);
        }
    }

    private static String page(String email, @Nullable String suite, boolean expired, InputErrors errors, Model model) {
        model.addAttribute("email", email);
        model.addAttribute("suite", LocalPath.orElse(suite, AFTERWARDS));
        model.addAttribute("expired", expired);
        model.addAttribute("errors", errors);
        return "accounts/sign-in";
    }
}

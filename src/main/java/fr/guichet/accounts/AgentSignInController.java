package fr.guichet.accounts;

import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TooManyTries;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** An agent signs in. */
@Controller
@RequestMapping("/agents/connexion")
class AgentSignInController {
    private final AgentSignIn signIn;
    private final Sessions sessions;
    private final Messages messages;

    AgentSignInController(AgentSignIn signIn, Sessions sessions, Messages messages) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.messages = messages;
    }

    @GetMapping
    String ask(@RequestParam(required = false) @Nullable String suite, @RequestParam(required = false) @Nullable String expiree,
            @RequestParam(required = false) @Nullable String choisi, Model model) {
        model.addAttribute("expired", expiree != null);
        model.addAttribute("chosen", choisi != null);
        return page("", suite, new InputErrors(), model);
    }

    @PostMapping
    Object enter(@RequestParam(defaultValue = "") String email,
            @RequestParam(name = "mot-de-passe", defaultValue = "") String password,
            @RequestParam(required = false) @Nullable String suite, HttpServletRequest request, HttpServletResponse response,
            Model model) {
        try {
            Optional<Sessions.Admission> admission = signIn.enter(email, password, request.getRemoteAddr());
            if (admission.isPresent()) {
                sessions.open(admission.get(), request, response);
                return SignInCodeController.local(LocalPath.orElse(suite, admission.get().who().home()));
            }
            return refuse("accounts.agent-sign-in.wrong", HttpStatus.UNPROCESSABLE_CONTENT, email, suite, response, model);
        } catch (TooManyTries refused) {
            return refuse("accounts.agent-sign-in.wait", HttpStatus.TOO_MANY_REQUESTS, email, suite, response, model);
        }
    }

    private String refuse(String key, HttpStatus status, String email, @Nullable String suite, HttpServletResponse response,
            Model model) {
        InputErrors errors = new InputErrors();
        errors.add(new InputError("email", messages.text(key)));
        response.setStatus(status.value());
        return page(email, suite, errors, model);
    }

    private static String page(String email, @Nullable String suite, InputErrors errors, Model model) {
        model.addAttribute("email", email);
        model.addAttribute("suite", LocalPath.orElse(suite, ""));
        model.addAttribute("errors", errors);
        return "accounts/agent-sign-in";
    }
}

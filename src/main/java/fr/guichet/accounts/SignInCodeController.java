package fr.guichet.accounts;

import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TooManyTries;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.view.RedirectView;

/** The citizen types the code that came by e-mail, or asks for another. */
@Controller
@RequestMapping("/connexion/code")
class SignInCodeController {
    private final CitizenSignIn signIn;
    private final Sessions sessions;
    private final Messages messages;

    SignInCodeController(CitizenSignIn signIn, Sessions sessions, Messages messages) {
        this.signIn = signIn;
        this.sessions = sessions;
        this.messages = messages;
    }

    @GetMapping
    String ask(@RequestParam(defaultValue = "false") boolean renvoye, HttpServletRequest request, Model model) {
        Optional<SignInCodes.Sent> sent = PendingCode.in(request).flatMap(signIn::sent);
        return sent.map(pending -> page(pending, renvoye, new InputErrors(), model)).orElse("redirect:/connexion");
    }

    @PostMapping
    Object enter(@RequestParam(defaultValue = "") String code, HttpServletRequest request, HttpServletResponse response,
            Model model) {
        Optional<UUID> id = PendingCode.in(request);
        Optional<CitizenSignIn.Entry> entry = id.flatMap(pending -> signIn.enter(pending, digits(code)));
        if (entry.isPresent()) {
            PendingCode.forget(request, response);
            sessions.open(entry.get().admission(), request, response);
            return local(entry.get().continueTo());
        }
        InputErrors errors = new InputErrors();
        errors.add(new InputError("code", messages.text("accounts.sign-in.code-wrong")));
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return id.flatMap(signIn::sent).map(pending -> page(pending, false, errors, model)).orElse("redirect:/connexion");
    }

    @PostMapping("/renvoi")
    String sendAgain(HttpServletRequest request, HttpServletResponse response, RedirectAttributes target, Model model) {
        Optional<SignInCodes.Sent> sent = PendingCode.in(request).flatMap(signIn::sent);
        if (sent.isEmpty()) {
            return "redirect:/connexion";
        }
        try {
            UUID again = signIn.sendCode(sent.get().email(), request.getRemoteAddr(), sent.get().continueTo());
            PendingCode.remember(again, request, response);
            target.addAttribute("renvoye", true);
            return "redirect:/connexion/code";
        } catch (TooManyTries refused) {
            InputErrors errors = new InputErrors();
            errors.add(new InputError("code", messages.text("accounts.sign-in.too-many-codes")));
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            return page(sent.get(), false, errors, model);
        }
    }

    /** A path may hold signs that a redirect would take for a variable. */
    static RedirectView local(String path) {
        RedirectView view = new RedirectView(path, true);
        view.setExpandUriTemplateVariables(false);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return view;
    }

    private static String digits(String typed) {
        return typed.replaceAll("[^0-9]", "");
    }

    private static String page(SignInCodes.Sent sent, boolean again, InputErrors errors, Model model) {
        model.addAttribute("email", sent.email());
        model.addAttribute("again", again);
        model.addAttribute("errors", errors);
        return "accounts/code";
    }
}

package fr.guichet.accounts;

import fr.guichet.shared.EmailAddresses;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who holds a one-time link chooses a password. */
@Controller
@RequestMapping("/agents/mot-de-passe/{secret}")
class PasswordController {
    private final PasswordChoice choice;
    private final Messages messages;

    PasswordController(PasswordChoice choice, Messages messages) {
        this.choice = choice;
        this.messages = messages;
    }

    @GetMapping
    String ask(@PathVariable String secret, Model model) {
        return page(choice.holder(secret), "", "", new InputErrors(), model);
    }

    @PostMapping
    String choose(@PathVariable String secret, @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String email,
            @RequestParam(name = "mot-de-passe", defaultValue = "") String password, HttpServletResponse response, Model model) {
        PasswordChoice.Holder holder = choice.holder(secret);
        InputErrors errors = holder.first() ? errorsInName(nom, email) : new InputErrors();
        Passwords.refusal(password, holder.first() ? email : holder.email())
                .ifPresent(key -> errors.add(new InputError("mot-de-passe", messages.text(key, Passwords.SHORTEST))));
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(holder, nom, email, errors, model);
        }
        if (holder.first()) {
            choice.becomeFirstAdministrator(secret, nom, email, password);
        } else {
            choice.choose(secret, password);
        }
        return "redirect:/agents/connexion?choisi";
    }

    private InputErrors errorsInName(String name, String email) {
        InputErrors errors = new InputErrors();
        if (name.isBlank()) {
            errors.add(new InputError("nom", messages.text("accounts.password.name-missing")));
        }
        if (!EmailAddresses.isPlausible(email)) {
            errors.add(new InputError("email", messages.text("accounts.sign-in.email-wrong")));
        }
        return errors;
    }

    private static String page(PasswordChoice.Holder holder, String name, String email, InputErrors errors, Model model) {
        model.addAttribute("first", holder.first());
        model.addAttribute("name", name);
        model.addAttribute("email", holder.first() ? email : holder.email());
        model.addAttribute("errors", errors);
        return "accounts/password";
    }
}

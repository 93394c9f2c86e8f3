package fr.guichet.administration;

import fr.guichet.accounts.SignedIn;
import fr.guichet.organisation.Accessibility;
import fr.guichet.organisation.Authorities;
import fr.guichet.organisation.Logo;
import fr.guichet.shared.InputError;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The name, the looks, the contact and the texts of the authority, on one screen. */
@Controller
@RequestMapping("/administration/collectivite")
@RolesAllowed("ADMINISTRATION")
class AuthorityController {
    private final Authorities authorities;
    private final AuthorityDesk desk;
    private final Messages messages;

    AuthorityController(Authorities authorities, AuthorityDesk desk, Messages messages) {
        this.authorities = authorities;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    String edit(Model model) {
        Authorities.Version stored = authorities.stored();
        return page(AuthorityForm.of(stored.authority()), stored.number(), new InputErrors(), model);
    }

    @PostMapping
    String change(@ModelAttribute("form") AuthorityForm form, @RequestParam int version, @RequestParam MultipartFile logo,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model)
            throws IOException {
        InputErrors errors = form.errors(messages);
        Optional<Logo> picture = logo.isEmpty() ? Optional.empty() : Logo.read(logo.getBytes());
        if (!logo.isEmpty() && picture.isEmpty()) {
            errors.add(new InputError("logo", messages.text("administration.authority.logo-wrong")));
        }
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(form, version, errors, model);
        }
        desk.change(viewer, form.authority(), version, picture.orElse(null));
        target.addFlashAttribute("done", "administration.authority.changed");
        return "redirect:/administration/collectivite";
    }

    private static String page(AuthorityForm form, int version, InputErrors errors, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("version", version);
        model.addAttribute("errors", errors);
        model.addAttribute("statuses", Accessibility.Status.values());
        return "administration/authority";
    }
}

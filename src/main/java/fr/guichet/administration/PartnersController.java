package fr.guichet.administration;

import fr.guichet.accounts.SignedIn;
import fr.guichet.partners.Partners;
import fr.guichet.shared.InputErrors;
import fr.guichet.shared.Messages;
import fr.guichet.shared.TypedFields;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The partners who prepare requests for people: added with a key that is shown once, and closed. */
@Controller
@RequestMapping("/administration/partenaires")
@RolesAllowed("ADMINISTRATION")
class PartnersController {
    private final Partners partners;
    private final PartnerDesk desk;
    private final Messages messages;

    PartnersController(Partners partners, PartnerDesk desk, Messages messages) {
        this.partners = partners;
        this.desk = desk;
        this.messages = messages;
    }

    @GetMapping
    String all(Model model) {
        return all("", "", new InputErrors(), model);
    }

    private String all(String name, String contact, InputErrors errors, Model model) {
        model.addAttribute("partners", partners.all());
        model.addAttribute("name", name);
        model.addAttribute("contact", contact);
        model.addAttribute("errors", errors);
        return "administration/partners";
    }

    @PostMapping
    String add(@RequestParam(defaultValue = "") String name, @RequestParam(defaultValue = "") String contact,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, Model model) {
        TypedFields fields = new TypedFields(messages);
        fields.text("name", name, "administration.partners.name-missing");
        if (name.length() > 200) {
            fields.wrong("name", "administration.partners.name-long");
        }
        if (!fields.areRight()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return all(name, contact, fields.errors(), model);
        }
        model.addAttribute("name", name);
        model.addAttribute("added", desk.add(viewer, name, contact));
        return "administration/partner-key";
    }

    @PostMapping("/{id}/fermeture")
    String close(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target) {
        desk.close(viewer, id);
        target.addFlashAttribute("done", "administration.partners.closed");
        return "redirect:/administration/partenaires";
    }
}

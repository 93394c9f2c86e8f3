package fr.guichet.administration;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.AuditEntry;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Where administrators begin, and the journal of what they did. */
@Controller
@RequestMapping("/administration")
@RolesAllowed("ADMINISTRATION")
class AdministrationController {
    private final Audit audit;

    AdministrationController(Audit audit) {
        this.audit = audit;
    }

    @GetMapping
    String home() {
        return "administration/home";
    }

    @GetMapping("/journal")
    String journal(@RequestParam(required = false) @Nullable UUID avant, Model model) {
        List<AuditEntry> entries = audit.before(avant);
        model.addAttribute("entries", entries);
        model.addAttribute("earlier", audit.isFull(entries) ? entries.getLast().id() : null);
        return "administration/journal";
    }
}

package fr.guichet.register;

import fr.guichet.accounts.Audit;
import fr.guichet.accounts.SignedIn;
import fr.guichet.shared.NotFound;
import java.time.Duration;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shows a person, and notes who has read it, for those who answer for their requests. */
@Controller
@RequestMapping("/agents/personnes/{id}")
class PersonController {
    private static final Duration ONE_READING = Duration.ofHours(1);

    private final PersonAccess access;
    private final PersonPage page;
    private final Audit audit;

    PersonController(PersonAccess access, PersonPage page, Audit audit) {
        this.access = access;
        this.page = page;
        this.audit = audit;
    }

    @GetMapping
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, RedirectAttributes target, Model model) {
        OpenPerson open = access.open(id, viewer);
        if (!open.person().id().value().equals(id)) {
            return PersonPage.done(open, "register.done.merged-link", target);
        }
        audit.recordOnce(viewer, "register.audit.read", subject(open), ONE_READING);
        return page.show(open, model);
    }

    @GetMapping("/lectures")
    String readers(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, Model model) {
        OpenPerson open = access.open(id, viewer);
        if (!open.manages()) {
            throw new NotFound("readings of " + id);
        }
        model.addAttribute("person", open.person());
        model.addAttribute("entries", audit.about(subject(open)));
        return "register/readers";
    }

    /** Who reads the journal learns of no name. */
    private static String subject(OpenPerson open) {
        return open.person().id().value().toString();
    }
}

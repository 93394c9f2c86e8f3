package fr.guichet.register;

import fr.guichet.accounts.SignedIn;
import fr.guichet.people.Members;
import fr.guichet.people.Organisations;
import fr.guichet.requests.PersonRequests;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.shared.EmailAddresses;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeps who works for an organisation. Whoever is on the list takes over what a colleague filed; whoever leaves is cut off. */
@Controller
@RequestMapping("/agents/organisations/{id}/membres")
class OrganisationMembersController {
    private static final int LONGEST = 100;

    private final PersonsController page;
    private final Organisations organisations;
    private final Members members;
    private final Rights rights;
    private final Messages messages;
    private final Clock clock;

    OrganisationMembersController(PersonsController page, Organisations organisations, Members members, Rights rights,
            Messages messages,
            Clock clock) {
        this.page = page;
        this.organisations = organisations;
        this.members = members;
        this.rights = rights;
        this.messages = messages;
        this.clock = clock;
    }

    @PostMapping
    String add(@PathVariable UUID id, @RequestParam(defaultValue = "") String nom,
            @RequestParam(defaultValue = "") String courriel, @AuthenticationPrincipal SignedIn viewer,
            HttpServletResponse response, Model model) {
        mustProcess(id, viewer);
        TypedFields fields = new TypedFields(messages);
        String name = fields.text("nom", nom, "register.member.name-missing");
        if (name.length() > LONGEST) {
            fields.wrong("nom", "register.member.name-long", LONGEST);
        }
        if (!EmailAddresses.isPlausible(courriel)) {
            fields.wrong("courriel", "register.member.email-wrong");
        }
        if (fields.areRight() && !members.add(id, name, courriel, viewer.actor(), clock.instant())) {
            fields.wrong("courriel", "register.member.already");
        }
        if (fields.areRight()) {
            return "redirect:/agents/organisations/" + id;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("errors", fields.errors());
        model.addAttribute("name", nom);
        model.addAttribute("email", courriel);
        return page.organisation(id, viewer, model);
    }

    @PostMapping("/{member}/depart")
    String leave(@PathVariable UUID id, @PathVariable UUID member, @AuthenticationPrincipal SignedIn viewer) {
        mustProcess(id, viewer);
        members.leave(id, member, viewer.actor(), clock.instant());
        return "redirect:/agents/organisations/" + id;
    }

    private void mustProcess(UUID id, SignedIn viewer) {
        Reach reach = rights.reach(viewer.id());
        if (!reach.somewhere().may(Level.PROCESS)
                || organisations.organisation(id, PersonRequests.ofOrganisations(reach)).isEmpty()) {
            throw new NotFound("organisation " + id);
        }
    }
}

package fr.guichet.register;

import fr.guichet.accounts.SignedIn;
import fr.guichet.people.Members;
import fr.guichet.people.Organisations;
import fr.guichet.people.PersonSearch;
import fr.guichet.people.PersonView;
import fr.guichet.requests.PersonRequests;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.rights.Rights;
import fr.guichet.shared.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds persons by name and date of birth, and organisations by name and SIRET. */
@Controller
class PersonsController {
    private final PersonSearch search;
    private final Organisations organisations;
    private final Members members;
    private final PersonRequests requests;
    private final Rights rights;

    PersonsController(PersonSearch search, Organisations organisations, Members members, PersonRequests requests, Rights rights) {
        this.search = search;
        this.organisations = organisations;
        this.members = members;
        this.requests = requests;
        this.rights = rights;
    }

    @GetMapping("/agents/personnes")
    String find(@RequestParam(defaultValue = "") String texte, @AuthenticationPrincipal SignedIn viewer, Model model) {
        Reach reach = rights.reach(viewer.id());
        List<PersonView> found = texte.isBlank()
                ? List.of()
                : search.find(texte, PersonRequests.visible(reach));
        model.addAttribute("text", texte);
        model.addAttribute("persons", found.stream().limit(PersonSearch.MOST).toList());
        model.addAttribute("organisations",
                texte.isBlank() ? List.of() : organisations.find(texte, PersonRequests.ofOrganisations(reach)));
        model.addAttribute("more", found.size() > PersonSearch.MOST);
        return "register/persons";
    }

    /** An organisation with the requests that it filed. */
    @GetMapping("/agents/organisations/{id}")
    String organisation(@PathVariable UUID id, @AuthenticationPrincipal SignedIn viewer, Model model) {
        Reach reach = rights.reach(viewer.id());
        model.addAttribute("organisation", organisations.organisation(id, PersonRequests.ofOrganisations(reach))
                .orElseThrow(() -> new NotFound("organisation " + id)));
        model.addAttribute("requests", requests.ofOrganisation(id, reach));
        model.addAttribute("members", members.of(id));
        model.addAttribute("processes", reach.somewhere().may(Level.PROCESS));
        return "register/organisation";
    }
}

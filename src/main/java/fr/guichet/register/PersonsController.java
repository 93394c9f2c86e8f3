package fr.guichet.register;

import fr.guichet.accounts.SignedIn;
import fr.guichet.people.PersonSearch;
import fr.guichet.people.PersonView;
import fr.guichet.requests.PersonRequests;
import fr.guichet.rights.Rights;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds persons by name and date of birth. */
@Controller
class PersonsController {
    private final PersonSearch search;
    private final Rights rights;

    PersonsController(PersonSearch search, Rights rights) {
        this.search = search;
        this.rights = rights;
    }

    @GetMapping("/agents/personnes")
    String find(@RequestParam(defaultValue = "") String texte, @AuthenticationPrincipal SignedIn viewer, Model model) {
        List<PersonView> found = texte.isBlank()
                ? List.of()
                : search.find(texte, PersonRequests.visible(rights.reach(viewer.id())));
        model.addAttribute("text", texte);
        model.addAttribute("persons", found.stream().limit(PersonSearch.MOST).toList());
        model.addAttribute("more", found.size() > PersonSearch.MOST);
        return "register/persons";
    }
}

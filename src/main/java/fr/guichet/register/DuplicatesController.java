package fr.guichet.register;

import fr.guichet.accounts.SignedIn;
import fr.guichet.people.Duplicates;
import fr.guichet.requests.PersonRequests;
import fr.guichet.rights.Level;
import fr.guichet.rights.Rights;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The work list of the records that may be one person. */
@Controller
class DuplicatesController {
    static final String ADDRESS = "/agents/personnes/doublons";

    private final Duplicates duplicates;
    private final Rights rights;

    DuplicatesController(Duplicates duplicates, Rights rights) {
        this.duplicates = duplicates;
        this.rights = rights;
    }

    @GetMapping(ADDRESS)
    String list(@RequestParam(defaultValue = "") String apres, @AuthenticationPrincipal SignedIn viewer, Model model) {
        model.addAttribute("page", duplicates.page(apres, PersonRequests.filter(rights.reach(viewer.id()), Level.RECEIVE)));
        model.addAttribute("first", apres.isEmpty());
        return "register/duplicates";
    }
}

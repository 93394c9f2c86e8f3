package fr.guichet.portal;

import fr.guichet.requests.ColleagueRequests;
import fr.guichet.requests.Drafts;
import java.util.List;
import fr.guichet.requests.Holder;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.SharedRequests;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/** The requests and drafts of the citizen who is signed in, or of an agent who follows their own. */
@Controller
class RequestsController {
    private final RequestReader requests;
    private final Drafts drafts;
    private final SharedRequests shared;
    private final ColleagueRequests colleagues;

    RequestsController(RequestReader requests, Drafts drafts, SharedRequests shared, ColleagueRequests colleagues) {
        this.requests = requests;
        this.drafts = drafts;
        this.shared = shared;
        this.colleagues = colleagues;
    }

    @GetMapping({"/mes-demandes", "/agents/mes-demandes"})
    String list(@ModelAttribute(name = "here", binding = false) Here here, Model model) {
        UUID account = Objects.requireNonNull(here.account());
        drafts.claim(here.holder(), here.actor());
        model.addAttribute("requests", requests.of(account, here.provenEmail()).stream().map(RequestLine::of).toList());
        model.addAttribute("drafts", drafts.of(Holder.account(account)));
        model.addAttribute("helped", drafts.helped(account));
        model.addAttribute("shared", shared.of(account).stream().map(RequestLine::of).toList());
        model.addAttribute("colleagues",
                here.provenEmail() == null ? List.of() : colleagues.of(account, here.provenEmail()));
        return "portal/requests";
    }
}

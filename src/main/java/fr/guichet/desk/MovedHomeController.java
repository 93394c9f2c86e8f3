package fr.guichet.desk;

import fr.guichet.accounts.SignedIn;
import fr.guichet.organisation.Commune;
import fr.guichet.organisation.Communes;
import fr.guichet.requests.Homes;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.TypedFields;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The person whom a case is about has moved home. */
@Controller
class MovedHomeController {
    private final CasePage page;
    private final CaseRouting routing;
    private final Homes homes;
    private final Communes communes;
    private final Messages messages;
    private final Clock clock;

    MovedHomeController(CasePage page, CaseRouting routing, Homes homes, Communes communes, Messages messages, Clock clock) {
        this.page = page;
        this.routing = routing;
        this.homes = homes;
        this.communes = communes;
        this.messages = messages;
        this.clock = clock;
    }

    /** Where it has gone may be beyond the reach of the agent who noted the move. */
    @PostMapping("/agents/demandes/{number}/demenagement")
    String move(@PathVariable String number, @RequestParam(defaultValue = "") String domicile,
            @AuthenticationPrincipal SignedIn viewer, HttpServletResponse response, RedirectAttributes target, Model model) {
        OpenCase open = page.open(number, viewer).with(Powers::receives);
        RequestView view = open.view();
        List<Commune> meant = communes.meant(domicile);
        if (meant.size() != 1) {
            TypedFields fields = new TypedFields(messages);
            fields.wrong("domicile", meant.isEmpty() ? "desk.routing.unknown" : "desk.routing.several",
                    meant.stream().limit(8).map(Commune::labelled).collect(Collectors.joining(", ")));
            model.addAttribute("typedHome", domicile);
            return page.wrong(open, fields.errors(), response, model);
        }
        Commune there = meant.getFirst();
        if (!there.insee().equals(view.whereabouts().homeCommune())) {
            String from = routing.commune(view.whereabouts().homeCommune());
            homes.move(view.id(), there.insee(), from.isEmpty() ? there.name() : from + " → " + there.name(), viewer.actor(),
                    clock.instant());
        }
        try {
            return CasePage.done(page.open(number, viewer).view(), "desk.done.moved-home", target);
        } catch (NotFound beyond) {
            target.addFlashAttribute("done", "desk.done.moved-away");
            return "redirect:/agents/demandes";
        }
    }
}

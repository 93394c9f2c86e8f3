package fr.guichet.structure;

import fr.guichet.requests.RoutingRules;
import fr.guichet.teams.Services;
import fr.guichet.teams.ServiceView;
import fr.guichet.teams.Substitutes;
import fr.guichet.teams.TeamView;
import fr.guichet.teams.Teams;
import fr.guichet.teams.Territories;
import fr.guichet.teams.TerritoryView;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where one begins: how much there is of each. */
@Controller
@RolesAllowed("ADMINISTRATION")
class OrganisationController {
    private final Services services;
    private final Teams teams;
    private final Territories territories;
    private final Substitutes substitutes;
    private final RoutingRules rules;
    private final Clock clock;

    OrganisationController(Services services, Teams teams, Territories territories, Substitutes substitutes, RoutingRules rules,
            Clock clock) {
        this.services = services;
        this.teams = teams;
        this.territories = territories;
        this.substitutes = substitutes;
        this.rules = rules;
        this.clock = clock;
    }

    @GetMapping("/administration/organisation")
    String home(Model model) {
        List<TerritoryView> all = territories.all();
        model.addAttribute("services", services.all().stream().filter(ServiceView::open).count());
        model.addAttribute("teams", teams.all().stream().filter(TeamView::open).count());
        model.addAttribute("territories", all.size());
        model.addAttribute("communes", all.stream().mapToInt(TerritoryView::communes).sum());
        model.addAttribute("substitutes", substitutes.notOverOn(LocalDate.now(clock)).size());
        model.addAttribute("rules", rules.all().size());
        return "structure/home";
    }
}

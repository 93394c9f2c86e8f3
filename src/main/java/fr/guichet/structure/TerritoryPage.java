package fr.guichet.structure;

import fr.guichet.organisation.Commune;
import fr.guichet.organisation.Communes;
import fr.guichet.organisation.PlaceNames;
import fr.guichet.requests.Placement;
import fr.guichet.shared.InputErrors;
import fr.guichet.teams.TeamView;
import fr.guichet.teams.Teams;
import fr.guichet.teams.Territories;
import fr.guichet.teams.TerritoryCommunes;
import fr.guichet.teams.TerritoryView;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Gathers the page of a territory; what was typed wrongly comes back on it. */
@Component
class TerritoryPage {
    private final Territories territories;
    private final TerritoryCommunes places;
    private final Communes communes;
    private final Teams teams;
    private final Placement placement;

    TerritoryPage(Territories territories, TerritoryCommunes places, Communes communes, Teams teams,
            Placement placement) {
        this.territories = territories;
        this.places = places;
        this.communes = communes;
        this.teams = teams;
        this.placement = placement;
    }

    /** A commune that lies in the territory. @param postcodes in one line */
    record Line(String insee, String name, String postcodes) {}

    /** @param territory none for one that is not there yet */
    String show(@Nullable TerritoryView territory, TerritoryForm form, CommunesForm adding, boolean elsewhere, InputErrors errors,
            Model model) {
        List<TerritoryView> all = territories.all();
        model.addAttribute("territory", territory);
        model.addAttribute("form", form);
        model.addAttribute("adding", adding);
        model.addAttribute("elsewhere", elsewhere);
        model.addAttribute("errors", errors);
        model.addAttribute("parents",
                territory == null ? all : all.stream().filter(one -> !one.id().equals(territory.id())).toList());
        if (territory != null) {
            model.addAttribute("placing", placement.waiting());
            model.addAttribute("communes", lines(territory.id()));
            model.addAttribute("below", all.stream().filter(one -> territory.id().equals(one.parentId())).toList());
            model.addAttribute("teams", teams.all().stream().filter(team -> territory.id().equals(team.territoryId()))
                    .filter(TeamView::open).toList());
        }
        return "structure/territory";
    }

    private List<Line> lines(UUID territory) {
        return places.of(territory).stream().map(this::line).sorted(Comparator.comparing(line -> PlaceNames.plain(line.name())))
                .toList();
    }

    private Line line(String insee) {
        return communes.byInsee(insee).map((Commune one) -> new Line(insee, one.name(), String.join(", ", one.postcodes())))
                .orElse(new Line(insee, insee, ""));
    }
}

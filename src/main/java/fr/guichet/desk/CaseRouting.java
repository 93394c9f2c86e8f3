package fr.guichet.desk;

import fr.guichet.organisation.Commune;
import fr.guichet.organisation.Communes;
import fr.guichet.requests.RequestView;
import fr.guichet.requests.RoutedBy;
import fr.guichet.requests.Whereabouts;
import fr.guichet.shared.Messages;
import fr.guichet.teams.Teams;
import fr.guichet.teams.Territories;
import fr.guichet.teams.TerritoryView;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Says in words where a case lies and why; its page asks by the name `caseRouting`. */
@Component("caseRouting")
class CaseRouting {
    private final Teams teams;
    private final Territories territories;
    private final Communes communes;
    private final Messages messages;

    CaseRouting(Teams teams, Territories territories, Communes communes, Messages messages) {
        this.teams = teams;
        this.territories = territories;
        this.communes = communes;
        this.messages = messages;
    }

    /**
     * Where a case lies.
     *
     * @param service empty when it went to none
     * @param why what decided the service
     * @param home the commune where the subject lives; empty when it is not known
     * @param territory in which this commune lies; empty for none
     */
    public record Place(String service, String why, String team, String home, String territory) {}

    public Place of(RequestView view) {
        Whereabouts where = view.whereabouts();
        String territory = where.homeCommune() == null
                ? ""
                : territories.of(where.homeCommune()).map(TerritoryView::name).orElse("");
        return new Place(Objects.requireNonNullElse(view.serviceName(), ""), why(view),
                where.teamId() == null ? "" : teams.team(where.teamId()).name(), commune(where.homeCommune()), territory);
    }

    private String why(RequestView view) {
        @Nullable
        RoutedBy by = view.whereabouts().by();
        if (by == null) {
            return "";
        }
        return by == RoutedBy.ANSWERS
                ? Objects.requireNonNullElse(view.serviceReason(), "")
                : messages.text("desk.routing.by-" + by.name(), Objects.requireNonNullElse(view.whereabouts().rule(), 0));
    }

    /** A commune in words; its code when it is none of today. */
    String commune(@Nullable String insee) {
        return insee == null ? "" : communes.byInsee(insee).map(Commune::name).orElse(insee);
    }
}

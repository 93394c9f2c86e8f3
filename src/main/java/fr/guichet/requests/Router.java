package fr.guichet.requests;

import fr.guichet.forms.Situation;
import fr.guichet.requests.RoutingTable.Case;
import fr.guichet.teams.Services;
import fr.guichet.teams.Teams;
import fr.guichet.teams.TerritoryCommunes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds where requests go as things stand now. */
@Component
class Router {
    private final ServiceRouting answers;
    private final RoutingRules rules;
    private final Services services;
    private final Teams teams;
    private final TerritoryCommunes communes;

    Router(ServiceRouting answers, RoutingRules rules, Services services, Teams teams, TerritoryCommunes communes) {
        this.answers = answers;
        this.rules = rules;
        this.services = services;
        this.teams = teams;
        this.communes = communes;
    }

    /** Where a request with these answers goes when its subject lives there. */
    Destination of(Situation situation, @Nullable String commune) {
        Optional<ServiceRouting.Routed> routed = answers.of(situation);
        return table(commune == null ? Set.of() : Set.of(commune)).of(new Case(situation.form().slug(), commune,
                routed.map(ServiceRouting.Routed::service).orElse(null), routed.map(ServiceRouting.Routed::reason).orElse(""),
                Objects.requireNonNullElse(situation.form().service(), "")));
    }

    /** For many at once. @param homes all communes where their subjects live */
    RoutingTable table(Set<String> homes) {
        return new RoutingTable(rules.all(), services.all(), teams.all(),
                homes.isEmpty() ? java.util.Map.of() : communes.chains(homes));
    }

    /** The table for all communes of these cases. */
    RoutingTable table(List<Case> cases) {
        return table(cases.stream().map(Case::commune).filter(Objects::nonNull).collect(java.util.stream.Collectors.toSet()));
    }
}

package fr.guichet.requests;

import fr.guichet.teams.ServiceView;
import fr.guichet.teams.TeamView;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Says where requests go: by the rules of the form on the answers, else by the first rule of the authority that matches, else to
 * the service that the form names; and there to the team whose territory contains the home, the deepest, else to the one that
 * has none. A closed service is passed over.
 *
 * @param chains by commune, the territories in which it lies, the deepest first
 */
record RoutingTable(List<RoutingRule> rules, List<ServiceView> services, List<TeamView> teams, Map<String, List<UUID>> chains) {
    /**
     * What decides where a request goes.
     *
     * @param ofAnswers the service that its answers led to, with the reason; none when they led to none
     * @param ofForm the service that its form names; empty when it names none
     */
    record Case(String form, @Nullable String commune, @Nullable String ofAnswers, String reason, String ofForm) {}

    Destination of(Case one) {
        List<UUID> territories = one.commune == null ? List.of() : chains.getOrDefault(one.commune, List.of());
        return Optional.ofNullable(one.ofAnswers).flatMap(name -> named(name, one.reason, RoutedBy.ANSWERS))
                .or(() -> rules.stream().filter(rule -> rule.matches(one.form, territories)).findFirst()
                        .map(rule -> new Destination(rule.serviceName(), "", RoutedBy.RULE, rule.position(), null, null)))
                .or(() -> named(one.ofForm, "", RoutedBy.FORM)).map(there -> withTeam(there, territories))
                .orElse(Destination.NOWHERE);
    }

    /** A service that is known by no other name goes by the one that the form gives it. */
    private Optional<Destination> named(String name, String reason, RoutedBy by) {
        Optional<ServiceView> known = services.stream().filter(service -> service.isCalled(name)).findFirst();
        return name.isBlank() || known.isPresent() && !known.get().open()
                ? Optional.empty()
                : Optional.of(new Destination(known.map(ServiceView::name).orElse(name), reason, by, null, null, null));
    }

    private Destination withTeam(Destination there, List<UUID> territories) {
        return teams.stream().filter(team -> team.open() && team.serviceName().equals(there.service()))
                .filter(team -> team.territoryId() == null || territories.contains(team.territoryId()))
                .min(Comparator.comparingInt(team -> depth(team, territories)))
                .map(team -> there.withTeam(team.id(), team.name())).orElse(there);
    }

    private static int depth(TeamView team, List<UUID> territories) {
        return team.territoryId() == null ? territories.size() : territories.indexOf(team.territoryId());
    }
}

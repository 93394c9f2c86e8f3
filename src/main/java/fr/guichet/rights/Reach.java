package fr.guichet.rights;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The requests that one agent may open today, as a condition on `queue_entries`: what lies beyond it is not there for them.
 *
 * @param grants    what their roles, their teams, whom they stand in for and they themselves were given
 * @param emergency the requests that they opened in an emergency
 */
public record Reach(List<Grant> grants, Set<UUID> emergency) {
    /** All requests, for work that nobody looks at. */
    public static final Reach EVERYWHERE = new Reach(List.of(new Grant(null, null, Level.MANAGE, Set.of(Section.values()))),
            Set.of());

    /** The requests that may be opened, the columns of the queue under this alias. Its parameters are {@link #parameters()}. */
    public String condition(String alias) {
        return condition(alias, Level.READ);
    }

    /** The requests of which the agent may know that they exist. */
    public String knowing(String alias) {
        return condition(alias, Level.KNOW);
    }

    /** The requests with which this may be done. */
    public String condition(String alias, Level least) {
        if (grants.stream().anyMatch(grant -> grant.isUnlimited() && grant.gives(least))) {
            return "true";
        }
        Stream<String> granted = IntStream.range(0, grants.size()).filter(at -> grants.get(at).gives(least))
                .mapToObj(at -> condition(alias, at));
        Stream<String> opened = emergency.isEmpty() || !Level.READ.contained().contains(least)
                ? Stream.of()
                : Stream.of(alias + ".request_id in (:reachEmergency)");
        return Stream.of(Stream.of("false"), granted, opened).flatMap(Function.identity())
                .collect(Collectors.joining(" or ", "(", ")"));
    }

    /** The requests of which this sealed part is open, among those that may be opened; never by an emergency. */
    public String opening(String alias, Section section) {
        return IntStream.range(0, grants.size()).filter(at -> grants.get(at).sections().contains(section))
                .mapToObj(at -> " or " + condition(alias, at))
                .collect(Collectors.joining("", "(false", ")"));
    }

    /** The same for a table that only names requests. @param request its column */
    public String over(String request) {
        String condition = condition("reached");
        return condition.equals("true")
                ? condition
                : "exists (select 1 from queue_entries reached where reached.request_id = %s and %s)".formatted(request,
                        condition);
    }

    private String condition(String alias, int at) {
        Grant grant = grants.get(at);
        String form = grant.form() == null ? "true" : alias + ".form_slug = :reachForm" + at;
        return grant.territories() == null
                ? form
                : "(" + form + " and " + alias + ".territory_id in (:reachTerritories" + at + "))";
    }

    public Map<String, Object> parameters() {
        Map<String, Object> parameters = new HashMap<>();
        for (int at = 0; at < grants.size(); at++) {
            Grant grant = grants.get(at);
            if (grant.form() != null) {
                parameters.put("reachForm" + at, grant.form());
            }
            if (grant.territories() != null) {
                parameters.put("reachTerritories" + at, grant.territories());
            }
        }
        if (!emergency.isEmpty()) {
            parameters.put("reachEmergency", emergency);
        }
        return parameters;
    }

    /** What may be done with one request. An emergency opens all of it to reading. */
    public Allowed on(UUID request, String form, @Nullable UUID territory) {
        Allowed granted = Allowed.by(grants.stream().filter(grant -> grant.covers(form, territory)).toList());
        return !granted.may(Level.READ) && emergency.contains(request)
                ? new Allowed(Level.READ.contained(), Set.of(Section.values()))
                : granted;
    }

    /** What may be done with at least one request: what screens of several requests offer. */
    public Allowed somewhere() {
        return Allowed.by(grants);
    }

    /** Whether something may be done with requests of a form, wherever their subject lives or somewhere only. */
    public boolean may(Level level, String form) {
        return grants.stream().filter(grant -> grant.form() == null || grant.form().equals(form))
                .anyMatch(grant -> grant.gives(level));
    }

    /** Whether something may be done with every request, of whatever form and wherever its subject lives. */
    public boolean everywhere(Level level) {
        return grants.stream().anyMatch(grant -> grant.isUnlimited() && grant.gives(level));
    }
}

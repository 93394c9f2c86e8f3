package fr.guichet.structure;

import fr.guichet.requests.RoutingRule;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A rule as the screen shows it.
 *
 * @param formName none for all forms
 * @param before the place of an earlier rule that takes everything this one could
 */
record RuleLine(RoutingRule rule, @Nullable String formName, @Nullable Integer before) {
    /** @param names of forms, by slug */
    static List<RuleLine> of(List<RoutingRule> rules, Map<String, String> names) {
        return rules.stream().map(rule -> new RuleLine(rule,
                rule.form() == null ? null : names.getOrDefault(rule.form(), rule.form()),
                rules.stream().takeWhile(earlier -> earlier != rule).filter(earlier -> takesAllOf(earlier, rule)).findFirst()
                        .map(RoutingRule::position).orElse(null)))
                .toList();
    }

    private static boolean takesAllOf(RoutingRule earlier, RoutingRule rule) {
        return earlier.open() && (earlier.form() == null || earlier.form().equals(rule.form()))
                && (earlier.territoryId() == null || earlier.territoryId().equals(rule.territoryId()));
    }
}

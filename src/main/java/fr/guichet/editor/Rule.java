package fr.guichet.editor;

import fr.guichet.logic.Condition;
import fr.guichet.logic.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A condition as rows of choices: all must hold, or one; a row may be such a rule itself. */
record Rule(boolean all, List<RuleItem> items) implements RuleItem {
    static final Rule EMPTY = new Rule(true, List.of());

    /** Whether every row that was begun says something. */
    boolean isWhole(Vocabulary vocabulary) {
        return items.stream().allMatch(item -> switch (item) {
            case RuleRow row -> row.isBlank() || row.condition(vocabulary).isPresent();
            case Rule rule -> rule.isWhole(vocabulary);
        });
    }

    /** Whether a row waits to be begun. */
    boolean hasBlank() {
        return items.stream()
                .anyMatch(item -> item instanceof RuleRow row ? row.isBlank() : item instanceof Rule rule && rule.hasBlank());
    }

    /** The condition that the rows mean, blank ones left out; none without rows. */
    Optional<Condition> condition(Vocabulary vocabulary) {
        List<Condition> parts = new ArrayList<>();
        for (RuleItem item : items) {
            (item instanceof RuleRow row ? row.condition(vocabulary) : ((Rule) item).condition(vocabulary)).ifPresent(parts::add);
        }
        return parts.isEmpty() ? Optional.empty() : Optional.of(all ? Condition.all(parts) : Condition.any(parts));
    }

    /** The rows that mean a condition; none when it is too rich for rows. */
    static Optional<Rule> of(Condition condition, Vocabulary vocabulary) {
        Optional<Rule> read = new RuleReader(vocabulary).rule(condition, 2);
        return read.filter(
                rule -> rule.condition(vocabulary).filter(condition::equals).isPresent() || condition.equals(Condition.ALWAYS));
    }
}

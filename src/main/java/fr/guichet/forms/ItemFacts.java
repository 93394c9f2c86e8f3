package fr.guichet.forms;

import fr.guichet.logic.Condition;
import fr.guichet.logic.Evaluation;
import fr.guichet.logic.Facts;
import fr.guichet.logic.Value;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an expression inside a group looks at: the answers of one item, then all that is around them.
 *
 * @param group whose item it is, so that what is not asked in it counts as not given; none when that is left out already
 * @param deciding the children of which it is being decided whether they are asked
 */
record ItemFacts(FormFacts around, Answers item, @Nullable Question group, Set<String> deciding) implements Facts {
    @Override
    public LocalDate today() {
        return around.today();
    }

    @Override
    public Value value(String id) {
        String child = id.indexOf('.') < 0 ? id : id.substring(0, id.indexOf('.'));
        if (!isHere(child)) {
            return around.value(id);
        }
        return isOpen(child) ? FormFacts.readPart(item, id) : Value.NOTHING;
    }

    private boolean isHere(String id) {
        return item.values().containsKey(id);
    }

    /** One that depends on itself, which publishing refuses, is closed. */
    private boolean isOpen(String id) {
        Condition when = group == null
                ? null
                : group.questions().stream().filter(child -> child.id().equals(id)).findFirst().map(Question::when).orElse(null);
        if (when == null) {
            return true;
        }
        Set<String> further = new HashSet<>(deciding);
        return further.add(id) && new Evaluation(new ItemFacts(around, item, group, further)).holds(when);
    }

    @Override
    public boolean isAnswered(String id) {
        return isHere(id) ? item.isAnswered(id) && isOpen(id) : around.isAnswered(id);
    }

    @Override
    public List<ItemFacts> items(String other) {
        return around.items(other);
    }

    @Override
    public boolean isOutside(String id) {
        return isHere(id) ? around.isOutside(item, id) : around.isOutside(id);
    }

    @Override
    public Value lookup(String table, String key, String column, LocalDate on) {
        return around.lookup(table, key, column, on);
    }
}

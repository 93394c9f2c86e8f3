package fr.guichet.forms;

import fr.guichet.logic.Facts;
import fr.guichet.logic.Value;
import java.time.LocalDate;
import java.util.List;

/** What an expression inside a group looks at: the answers of one item, then all that is around them. */
record ItemFacts(FormFacts around, Answers item) implements Facts {
    @Override
    public LocalDate today() {
        return around.today();
    }

    @Override
    public Value value(String id) {
        return isHere(id) ? FormFacts.read(item, id) : around.value(id);
    }

    private boolean isHere(String id) {
        return item.values().containsKey(id);
    }

    @Override
    public boolean isAnswered(String id) {
        return isHere(id) ? item.isAnswered(id) : around.isAnswered(id);
    }

    @Override
    public List<ItemFacts> items(String group) {
        return around.items(group);
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

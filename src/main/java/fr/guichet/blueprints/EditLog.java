package fr.guichet.blueprints;

import fr.guichet.blueprints.Edit.Deed;
import fr.guichet.shared.Actor;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Remembers edits, and says who made the one that is in somebody's way. */
@Component
class EditLog {
    private static final int LOOK_BACK = 200;

    private final EditRows rows;

    EditLog(EditRows rows) {
        this.rows = rows;
    }

    void add(Blueprint blueprint, Actor by, Deed deed, Element about, @Nullable String property, List<Change> changes) {
        rows.add(blueprint, by, new Edit(0, blueprint.updatedAt().atZone(ZoneOffset.UTC), by.id(), by.name(), deed, about.id(),
                about.label(), property, changes, null));
    }

    /** Remembers that an edit was taken back. */
    void addUndoing(Blueprint blueprint, Actor by, Edit edit, List<Change> changes) {
        Deed deed = edit.undoes() == null ? Deed.UNDO : Deed.REDO;
        rows.add(blueprint, by,
                new Edit(0, edit.at(), by.id(), by.name(), deed, edit.element(), edit.label(), edit.property(), changes,
                        edit.seq()));
    }

    List<Edit> latest(Blueprint blueprint) {
        return rows.latest(blueprint.id(), LOOK_BACK);
    }

    Outcome conflict(Blueprint blueprint, ElementId element, String property, JsonNode now) {
        JsonNode theirs = Values.isNothing(now) ? null : now.deepCopy();
        return last(blueprint,
                change -> change instanceof Change.Set set && set.element().equals(element) && set.property().equals(property))
                .map(edit -> new Outcome.Conflict(theirs, edit.actorName(), edit.at().toInstant()))
                .orElseGet(() -> new Outcome.Conflict(theirs, blueprint.updatedBy(), blueprint.updatedAt()));
    }

    Outcome gone(Blueprint blueprint, ElementId element) {
        return new Outcome.Gone(element, last(blueprint, change -> takesAway(change, element)).map(Edit::actorName).orElse(""));
    }

    private static boolean takesAway(Change change, ElementId element) {
        return change instanceof Change.Remove gone && Tree
                .walk(new Element(gone.element(), gone.node(), gone.spot().parent(), gone.spot().list(), 0)).containsKey(element)
                || change instanceof Change.Rename renamed && renamed.element().equals(element);
    }

    private Optional<Edit> last(Blueprint blueprint, Predicate<Change> wanted) {
        return latest(blueprint).stream().filter(edit -> edit.changes().stream().anyMatch(wanted)).findFirst();
    }
}

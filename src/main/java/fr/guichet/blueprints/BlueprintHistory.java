package fr.guichet.blueprints;

import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import java.time.ZonedDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was done to a version in preparation, and how to take it back. */
@Service
public class BlueprintHistory {
    private final BlueprintRows rows;
    private final EditLog log;

    BlueprintHistory(BlueprintRows rows, EditLog log) {
        this.rows = rows;
        this.log = log;
    }

    /**
     * A line of the history.
     *
     * @param deed set, add, copy, move, remove, rename, undo, redo
     * @param label what the element was called
     * @param undone whether it has been taken back
     */
    public record Line(int seq, ZonedDateTime at, @Nullable UUID actor, String by, String deed, ElementId element, String label,
            @Nullable String property, boolean undone, boolean undoes) {
        static Line of(Edit edit, boolean undone) {
            return new Line(edit.seq(), edit.at(), edit.actor(), edit.actorName(), edit.deed().name().toLowerCase(Locale.ROOT),
                    edit.element(), edit.label(), edit.property(), undone, edit.undoes() != null);
        }
    }

    /** The latest edits, the newest first. */
    @Transactional(readOnly = true)
    public List<Line> lines(String slug) {
        return lines(log.latest(open(slug)));
    }

    private static List<Line> lines(List<Edit> edits) {
        Set<Integer> undone = new HashSet<>();
        return edits.stream().map(edit -> {
            boolean gone = undone.contains(edit.seq());
            if (!gone && edit.undoes() != null) {
                undone.add(edit.undoes());
            }
            return Line.of(edit, gone);
        }).toList();
    }

    /** The last edit of a person that still counts. */
    public static Optional<Line> undoable(List<Line> lines, Actor person) {
        return own(lines, person).filter(line -> !line.undoes());
    }

    /** The last edit that a person has taken back and done nothing since. */
    public static Optional<Line> redoable(List<Line> lines, Actor person) {
        return lines.stream().filter(line -> isBy(line, person) && !line.undone() && !line.deed().equals("redo")).findFirst()
                .filter(line -> line.deed().equals("undo"));
    }

    private static Optional<Line> own(List<Line> lines, Actor person) {
        return lines.stream().filter(line -> isBy(line, person) && !line.undone() && !line.undoes()).findFirst();
    }

    private static boolean isBy(Line line, Actor person) {
        return person.id() != null && person.id().equals(line.actor());
    }

    /** Takes an edit back, or an undoing, unless somebody has worked on the same since. */
    @Transactional
    public Outcome undo(String slug, Actor by, int seq) {
        Blueprint blueprint = rows.lock(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
        List<Edit> edits = log.latest(blueprint);
        boolean counts = lines(edits).stream().anyMatch(line -> line.seq() == seq && !line.undone());
        Edit edit = edits.stream().filter(one -> one.seq() == seq && counts).findFirst().orElse(null);
        if (edit == null) {
            return Outcome.Refused.of("blueprints.refused.undone-already");
        }
        List<Change> changes = edit.changes().reversed().stream().map(Change::inverse).toList();
        ElementId id = edit.element();
        for (Change change : changes) {
            if (!change.fits(blueprint.tree())) {
                return Outcome.Refused.of("blueprints.refused.worked-on", edit.label());
            }
            id = change.apply(blueprint.tree());
        }
        log.addUndoing(blueprint, by, edit, changes);
        rows.update(blueprint, by);
        return new Outcome.Kept(id);
    }

    private Blueprint open(String slug) {
        return rows.open(slug).orElseThrow(() -> new NotFound("blueprint " + slug));
    }
}

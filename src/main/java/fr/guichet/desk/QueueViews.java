package fr.guichet.desk;

import fr.guichet.queue.Criterion;
import fr.guichet.queue.Queue;
import fr.guichet.queue.QueueSelection;
import fr.guichet.queue.QueueView;
import fr.guichet.queue.Viewpoint;
import fr.guichet.shared.Messages;
import fr.guichet.workspace.SavedView;
import fr.guichet.workspace.SavedViews;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The selections that agents open every day, those of the house and those that they have kept, each with how many requests it has. */
@Component
public class QueueViews {
    private static final String SHOWN = "shown";

    private final Queue queue;
    private final SavedViews saved;
    private final Messages messages;

    QueueViews(Queue queue, SavedViews saved, Messages messages) {
        this.queue = queue;
        this.saved = saved;
        this.messages = messages;
    }

    /**
     * A named selection.
     *
     * @param number how many requests it has, as far as they were counted
     * @param kept by whom and for whom; none for those of the house
     */
    public record ViewLink(String name, String address, int number, boolean current, boolean late, @Nullable SavedView kept) {
        /** Whether there are more than were counted. */
        public boolean isMany() {
            return number > Queue.MOST_COUNTED;
        }

        /** How many were counted. */
        public int count() {
            return Math.min(number, Queue.MOST_COUNTED);
        }

        public boolean isMine() {
            return kept != null && kept.mine();
        }

        public boolean isOthers() {
            return kept != null && !kept.mine();
        }
    }

    /** @param held how many requests the selection itself has, as far as they were counted */
    record Shown(List<ViewLink> links, int held) {}

    /** All views; the one that a selection is, or within which it looks, is the current one. */
    Shown of(QueueSelection selection, Viewpoint viewpoint) {
        QueueSelection shown = selection.without(Criterion.AFTER);
        QueueSelection meant = shown.without(Criterion.NEAR);
        List<SavedView> kept = saved.of(viewpoint);
        @Nullable
        SavedView current = kept.stream().filter(view -> view.selection().equals(meant)).findFirst().orElse(null);
        Map<String, QueueSelection> selections = new LinkedHashMap<>();
        selections.put("all", QueueSelection.OPEN);
        for (QueueView view : QueueView.values()) {
            selections.put(Look.name(view), QueueSelection.OPEN.with(Criterion.VIEW, view.name()));
        }
        List<String> house = List.copyOf(selections.keySet());
        kept.forEach(view -> selections.put(view.id().toString(), view.selection()));
        selections.put(SHOWN, shown);
        Map<String, Integer> counts = queue.counts(selections, viewpoint);
        List<ViewLink> links = new ArrayList<>();
        house.forEach(name -> links.add(ofHouse(name, selections.getOrDefault(name, QueueSelection.OPEN),
                counts.getOrDefault(name, 0), current == null ? selection : null)));
        kept.forEach(view -> links.add(new ViewLink(view.name(), QueueLinks.address(view.selection()),
                counts.getOrDefault(view.id().toString(), 0), view.equals(current), false, view)));
        return new Shown(links, counts.getOrDefault(SHOWN, 0));
    }

    private ViewLink ofHouse(String name, QueueSelection view, int count, @Nullable QueueSelection selection) {
        return new ViewLink(messages.text("desk.view." + name), QueueLinks.address(view), count,
                selection != null && view.view() == selection.view(), view.view() == QueueView.LATE && count > 0, null);
    }
}

package fr.guichet.desk;

import fr.guichet.queue.Criterion;
import fr.guichet.queue.QueueColumn;
import fr.guichet.queue.QueueSelection;
import fr.guichet.queue.QueueSort;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The head of a column of the queue.
 *
 * @param name of the fragment that shows its cells, and of its words
 * @param address of the queue sorted by it; none where it does not sort
 * @param sorted ascending or descending where it is what the queue is sorted by now
 */
public record QueueHead(String name, @Nullable String address, @Nullable String sorted) {
    /** The columns that can be chosen: the name of their words, and their own in the address. */
    static final List<Column> ALL = Stream.of(QueueColumn.values())
            .map(column -> new Column(column.word(), Look.name(column))).toList();

    /** One that can be chosen. @param value as the address says it @param key the name of its words */
    record Column(String value, String key) {}

    /** The number comes first in every queue. */
    static List<QueueHead> of(QueueSelection selection) {
        return Stream.concat(Stream.of(of("number", QueueSort.NUMBER, selection)),
                selection.columns().stream().map(column -> of(column, selection))).toList();
    }

    private static QueueHead of(QueueColumn column, QueueSelection selection) {
        return of(Look.name(column), column.sort(), selection);
    }

    private static QueueHead of(String name, @Nullable QueueSort sort, QueueSelection selection) {
        if (sort == null) {
            return new QueueHead(name, null, null);
        }
        boolean current = sort == selection.sort();
        QueueSelection other = selection.with(Criterion.SORT, sort.word()).with(Criterion.ORDER,
                current && !selection.isDescending() ? QueueSort.DESCENDING : "");
        return new QueueHead(name, QueueLinks.address(other),
                current ? selection.isDescending() ? "descending" : "ascending" : null);
    }

    public boolean isDescending() {
        return "descending".equals(sorted);
    }
}

package fr.guichet.queue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one queue of all requests, whatever their channel. Filter, sort and page are one statement, the counters another. */
@Service
@Transactional(readOnly = true)
public class Queue {
    public static final int PAGE = 50;
    /** Counting goes no further, so that it costs the same however many there are. */
    public static final int MOST_COUNTED = 1000;

    private final JdbcClient jdbc;

    Queue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A page of the queue.
     *
     * @param next where the following page begins, none on the last
     * @param selection the one that was looked for, or where nothing is written as typed, the one of what is written nearly so
     */
    public record QueuePage(List<QueueRow> rows, @Nullable String next, QueueSelection selection) {}

    /** Which requests a selection holds: a query of their identifiers in `request_id`, with its parameters. */
    public record Selected(String sql, Map<String, @Nullable Object> with) {}

    public QueuePage page(QueueSelection selection, Viewpoint viewpoint) {
        QueuePage page = read(selection, viewpoint);
        boolean mistyped = page.rows().isEmpty() && selection.says(Criterion.TEXT) && !selection.says(Criterion.AFTER)
                && !selection.says(Criterion.NEAR);
        return mistyped && !QueueSearch.of(selection.value(Criterion.TEXT)).words().isEmpty()
                ? read(selection.with(Criterion.NEAR, Criterion.YES), viewpoint)
                : page;
    }

    private QueuePage read(QueueSelection selection, Viewpoint viewpoint) {
        planForWhatIsSaid(List.of(selection));
        QueueConditions where = where(selection, viewpoint);
        where.after(selection);
        QueueSort sort = selection.sort();
        List<QueueRow> rows = jdbc
                .sql("select %s from queue_entries where %s order by %s limit %d".formatted(QueueRow.COLUMNS, where.sql(),
                        sort.order(selection.isDescending()), PAGE + 1))
                .params(where.with()).query(QueueRow::read).list();
        boolean more = rows.size() > PAGE;
        List<QueueRow> page = more ? rows.subList(0, PAGE) : rows;
        return new QueuePage(page, more ? sort.key(page.getLast()) + "_" + page.getLast().request() : null, selection);
    }

    /**
     * How many requests each selection has, at most one more than {@link #MOST_COUNTED}.
     *
     * @param selections by names of one's own
     */
    public Map<String, Integer> counts(Map<String, QueueSelection> selections, Viewpoint viewpoint) {
        planForWhatIsSaid(selections.values());
        List<String> names = List.copyOf(selections.keySet());
        List<QueueSelection> all = List.copyOf(selections.values());
        List<String> counted = new ArrayList<>();
        Map<String, @Nullable Object> with = new HashMap<>();
        for (int at = 0; at < all.size(); at++) {
            QueueConditions where = QueueConditions.of(all.get(at), viewpoint, "s" + at, this::near);
            counted.add("(select count(*) from (select 1 from queue_entries where %s limit %d) q)".formatted(where.sql(),
                    MOST_COUNTED + 1));
            with.putAll(where.with());
        }
        return jdbc.sql("select " + String.join(",\n", counted)).params(with).query((row, n) -> {
            Map<String, Integer> counts = new LinkedHashMap<>();
            for (int at = 0; at < names.size(); at++) {
                counts.put(names.get(at), row.getInt(at + 1));
            }
            return counts;
        }).single();
    }

    /** How many requests a selection has, however many; for work in the background. */
    public int count(QueueSelection selection, Viewpoint viewpoint) {
        QueueConditions where = where(selection, viewpoint);
        return jdbc.sql("select count(*) from queue_entries where " + where.sql()).params(where.with()).query(Integer.class)
                .single();
    }

    /** The requests of a selection in the order of their numbers, which never changes. @param after the last one before them */
    public List<QueueRow> byNumber(QueueSelection selection, Viewpoint viewpoint, String after, int most) {
        QueueConditions where = where(selection, viewpoint);
        where.all().add("number > :afterNumber");
        where.with().put("afterNumber", after);
        return jdbc
                .sql("select %s from queue_entries where %s order by number limit %d".formatted(QueueRow.COLUMNS, where.sql(),
                        most))
                .params(where.with()).query(QueueRow::read).list();
    }

    /** All that a selection holds. */
    public Selected select(QueueSelection selection, Viewpoint viewpoint) {
        QueueConditions where = where(selection, viewpoint);
        return new Selected("select request_id from queue_entries where " + where.sql(), where.with());
    }

    /** Those of these numbers that the viewer may see. */
    public Selected select(Collection<String> numbers, Viewpoint viewpoint) {
        QueueConditions where = where(QueueSelection.OPEN.with(Criterion.STATE, Criterion.ALL), viewpoint);
        where.all().add("number = any(:numbers)");
        where.with().put("numbers", numbers.toArray(String[]::new));
        return new Selected("select request_id from queue_entries where " + where.sql(), where.with());
    }

    private QueueConditions where(QueueSelection selection, Viewpoint viewpoint) {
        return QueueConditions.of(selection, viewpoint, "", this::near);
    }

    /** Found beforehand, since the best plan depends on the words. */
    private String near(List<String> words) {
        return jdbc.sql("select near_words(cast(:words as text[]))::text").param("words", words.toArray(String[]::new))
                .query(String.class).single();
    }

    /** What is rare is looked up in its index, what is frequent met on the way down: a plan for any words would miss one or the other. */
    private void planForWhatIsSaid(Collection<QueueSelection> selections) {
        if (selections.stream().flatMap(selection -> selection.said().keySet().stream()).anyMatch(Criterion::narrows)) {
            jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
        }
    }
}

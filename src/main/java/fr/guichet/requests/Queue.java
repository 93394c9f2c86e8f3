package fr.guichet.requests;

import fr.guichet.rights.Reach;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** The one queue of all requests, whatever their channel. Filter, sort and page are one statement, the counters another. */
@Service
public class Queue {
    public static final int PAGE = 50;
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 31);

    private final JdbcClient jdbc;

    Queue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A page of the queue. @param next where the following page begins, none on the last */
    public record QueuePage(List<QueueRow> rows, @Nullable String next) {}

    /** The requests of a selection, the nearest deadline first. */
    public QueuePage page(QueueFilter filter, Reach reach, UUID viewer, LocalDate today) {
        List<String> where = new ArrayList<>();
        Map<String, @Nullable Object> with = new HashMap<>();
        with.put("today", today);
        with.put("soon", today.plusDays(7));
        with.put("viewer", viewer);
        where.add(reach.condition("queue_entries"));
        with.putAll(reach.parameters());
        conditions(filter, where, with);
        List<QueueRow> rows = jdbc
                .sql("""
                     select request_id, number, form_name, subject_name, subject_birth, acting, channel, state, mandate_to_check, adapt, owner_id,
                         owner_name, service, received_on, nullif(deadline, 'infinity') as deadline, deadline_rule
                     from queue_entries where %s order by deadline, request_id limit %d
                     """.formatted(
                        String.join(" and ", where), PAGE + 1))
                .params(with).query((row, n) -> read(row)).list();
        boolean more = rows.size() > PAGE;
        List<QueueRow> page = more ? rows.subList(0, PAGE) : rows;
        return new QueuePage(page, more ? page.getLast().place() : null);
    }

    private static void conditions(QueueFilter filter, List<String> where, Map<String, @Nullable Object> with) {
        if (filter.state() != null) {
            where.add("state = :state");
            with.put("state", filter.state().name());
        }
        if (!filter.ended() && !filter.hasText() && (filter.state() == null || !filter.state().isEnded())) {
            where.add("not ended");
        }
        if (filter.view() != null) {
            where.add(condition(filter.view()));
        }
        if (filter.channel() != null) {
            where.add("channel = :channel");
            with.put("channel", filter.channel().name());
        }
        if (filter.owner() != null) {
            where.add(filter.owner().equals(QueueFilter.NOBODY) ? "owner_id is null" : "owner_id = :owner");
            with.put("owner", filter.owner());
        }
        if (filter.service() != null) {
            where.add("service = :service");
            with.put("service", filter.service());
        }
        if (filter.hasText()) {
            where.add(
                    "(search @@ plainto_tsquery('simple', plain_text(:text)) or plain_text(:text) <% plain_text(subject_name))");
            with.put("text", filter.text());
        }
        if (filter.after() != null) {
            LocalDate deadline = filter.afterDeadline();
            where.add("(deadline, request_id) > (coalesce(:afterDeadline::date, 'infinity'), :afterId)");
            with.put("afterDeadline", NEVER.equals(deadline) ? null : deadline);
            with.put("afterId", filter.afterId());
        }
    }

    private static String condition(QueueFilter.View view) {
        return switch (view) {
            case MINE -> "owner_id = :viewer and state not in ('DOCUMENTS_ASKED', 'CONSENT_PENDING')";
            case LATE -> "deadline < :today";
            case RECEIVED -> "state = 'DOCUMENTS_RECEIVED'";
            case WAITING -> "state in ('DOCUMENTS_ASKED', 'CONSENT_PENDING')";
            case UNASSIGNED -> "owner_id is null";
            case SOON -> "deadline between :today and :soon";
            case MANDATES -> "mandate_to_check";
            case TO_SIGN -> "state = 'PROPOSED'";
        };
    }

    /** How many open requests each selection has; the key `null` is all that is open. */
    public Map<QueueFilter.@Nullable View, Long> counts(Reach reach, UUID viewer, LocalDate today) {
        StringBuilder columns = new StringBuilder("count(*) as all_open");
        for (QueueFilter.View view : QueueFilter.View.values()) {
            columns.append(", count(*) filter (where ").append(condition(view)).append(") as ")
                    .append(view.name().toLowerCase(java.util.Locale.ROOT));
        }
        return jdbc.sql("select " + columns + " from queue_entries where not ended and " + reach.condition("queue_entries"))
                .params(reach.parameters()).param("viewer", viewer).param("today", today)
                .param("soon", today.plusDays(7)).query((row, n) -> counts(row)).single();
    }

    private static Map<QueueFilter.@Nullable View, Long> counts(ResultSet row) throws SQLException {
        Map<QueueFilter.@Nullable View, Long> counts = new HashMap<>();
        counts.put(null, row.getLong("all_open"));
        for (QueueFilter.View view : QueueFilter.View.values()) {
            counts.put(view, row.getLong(view.name()));
        }
        return counts;
    }

    private static QueueRow read(ResultSet row) throws SQLException {
        return new QueueRow(row.getObject("request_id", UUID.class), row.getString("number"), row.getString("form_name"),
                row.getString("subject_name"), row.getString("subject_birth"), row.getString("acting"),
                Channel.valueOf(row.getString("channel")),
                RequestState.valueOf(row.getString("state")), row.getBoolean("mandate_to_check"), row.getBoolean("adapt"),
                row.getObject("owner_id", UUID.class), row.getString("owner_name"), row.getString("service"),
                row.getObject("received_on", LocalDate.class),
                row.getObject("deadline", LocalDate.class), row.getString("deadline_rule"));
    }
}

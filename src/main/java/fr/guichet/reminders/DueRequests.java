package fr.guichet.reminders;

import fr.guichet.forms.FormVersionId;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.ReminderRule;
import fr.guichet.requests.RequestId;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds the requests of which a rule may be due, a page at a time. */
@Repository
class DueRequests {
    static final int PAGE = 100;
    /** Days off may move a day by that much; what is not due yet is found too, and left. */
    private static final int MARGIN = 10;
    private static final UUID FIRST = new UUID(0, 0);

    private final JdbcClient jdbc;

    DueRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<FormVersionId> formVersions() {
        return jdbc.sql("select id from form_versions order by id").query(UUID.class).list().stream().map(FormVersionId::new)
                .toList();
    }

    /** @param after the last one of the page before, none for the first page */
    List<Occurrence> page(ReminderRule rule, PublishedForm form, TimedEvent event, int days, LocalDate today, Instant now,
            @Nullable Occurrence after) {
        return jdbc
                .sql("""
                     select e.request_id, e.counted_from, r.taken_over_on from (%s) e join requests r on r.id = e.request_id
                     where (e.counted_from, e.request_id) > (:fromDay, :fromId) and not exists (select 1 from reminders_sent s
                         where s.request_id = e.request_id and s.rule_id = :rule and s.counted_from = e.counted_from and s.days = :days)
                     order by e.counted_from, e.request_id limit :page
                     """.formatted(
                        event.requests()))
                .param("rule", rule.id()).param("form", form.id().value())
                .param("days", days).param("latest", event.startBefore(today.minusDays(days).plusDays(MARGIN), form.definition()))
                .param("now", now.atOffset(ZoneOffset.UTC)).param("consentDays", consentDays(form, today)).param("page", PAGE)
                .param("fromDay", after == null ? LocalDate.EPOCH : after.countedFrom())
                .param("fromId", after == null ? FIRST : after.request().value())
                .query((row, n) -> new Occurrence(rule, form, event, new RequestId(row.getObject("request_id", UUID.class)),
                        row.getObject("counted_from", LocalDate.class), days, row.getObject("taken_over_on", LocalDate.class)))
                .list();
    }

    /** Holds the request until the end of the transaction and says whether the rule still concerns it. */
    boolean holdIfStillConcerned(Occurrence one, Instant now) {
        jdbc.sql("select 1 from requests where id = :id for update").param("id", one.request().value()).query().listOfRows();
        return jdbc
                .sql("select count(*) from (%s) e where e.request_id = :request and e.counted_from = :countedFrom"
                        .formatted(one.event().requests()))
                .param("form", one.form().id().value()).param("latest", one.countedFrom())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("consentDays", consentDays(one.form(), LocalDate.ofInstant(now, TimeConfiguration.ZONE)))
                .param("request", one.request().value()).param("countedFrom", one.countedFrom()).query(Integer.class)
                .single() > 0;
    }

    static int consentDays(PublishedForm form, LocalDate day) {
        return form.definition().number("consentDays", day, 15);
    }
}

package fr.guichet.reminders;

import fr.guichet.correspondence.SentNotices;
import fr.guichet.requests.RequestId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which reminders are done: a claim is a row, written in the transaction of what it allows. */
@Repository
class Claims {
    private final JdbcClient jdbc;
    private final SentNotices sent;

    Claims(JdbcClient jdbc, SentNotices sent) {
        this.jdbc = jdbc;
        this.sent = sent;
    }

    /** @return false when another instance, or an earlier run, has it */
    boolean take(Occurrence one, Instant at) {
        return insert(one, "SENT", at);
    }

    /** Notes that it will not be sent any more. */
    void skip(Occurrence one, Instant at) {
        insert(one, "SKIPPED", at);
    }

    /** The same for many of one rule at once. */
    void skip(List<Occurrence> all, Instant at) {
        Occurrence first = all.getFirst();
        jdbc.sql("""
                 insert into reminders_sent (request_id, rule_id, counted_from, days, outcome, at)
                 select request, :rule, day, :days, 'SKIPPED', :at
                 from unnest(cast(:requests as uuid[]), cast(:countedFrom as date[])) as one (request, day) on conflict do nothing
                 """).param("rule", first.rule().id()).param("days", first.days()).param("at", at.atOffset(ZoneOffset.UTC))
                .param("requests", all.stream().map(one -> one.request().value()).toArray(UUID[]::new))
                .param("countedFrom", all.stream().map(one -> one.countedFrom().toString()).toArray(String[]::new)).update();
    }

    /** There was nothing to remind of, or nobody to be reached. */
    void turnOutSkipped(Occurrence one) {
        jdbc.sql("""
                 update reminders_sent set outcome = 'SKIPPED'
                 where request_id = :request and rule_id = :rule and counted_from = :countedFrom and days = :days
                 """).param("request", one.request().value()).param("rule", one.rule().id())
                .param("countedFrom", one.countedFrom()).param("days", one.days()).update();
    }

    /** Whether somebody outside the authority was written to about this request on that day, reminders of this morning apart: a second notice waits. */
    boolean isWrittenOn(RequestId request, LocalDate day) {
        return sent.isWrittenOn(request, day);
    }

    private boolean insert(Occurrence one, String outcome, Instant at) {
        return jdbc.sql("""
                        insert into reminders_sent (request_id, rule_id, counted_from, days, outcome, at)
                        values (:request, :rule, :countedFrom, :days, :outcome, :at) on conflict do nothing
                        """).param("request", one.request().value()).param("rule", one.rule().id())
                .param("countedFrom", one.countedFrom()).param("days", one.days()).param("outcome", outcome)
                .param("at", at.atOffset(ZoneOffset.UTC)).update() == 1;
    }
}

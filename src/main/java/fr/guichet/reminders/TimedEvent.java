package fr.guichet.reminders;

import fr.guichet.calendar.Delay;
import fr.guichet.calendar.WorkingDays;
import fr.guichet.forms.FormDefinition;
import fr.guichet.requests.RequestState;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a rule can be counted from. Each finds, of one form version, the requests that are still concerned: what stops a rule
 * is that its request is found no more. `:latest` is a day after which nothing can be due yet.
 */
enum TimedEvent {
    DRAFT_UNTOUCHED(
            """
            select id as request_id, (touched_at at time zone 'Europe/Paris')::date as counted_from from requests
            where state = 'DRAFT' and channel = 'ONLINE' and requester_account is not null and form_version_id = :form
              and touched_at < (:latest::date + 1)::timestamp at time zone 'Europe/Paris'
            """),

    /** Asked by a link whose last day stays, however often it is sent: the first day is found from it. */
    CONSENT_ASKED(
            """
            select r.id as request_id, (m.consent_expires_at at time zone 'Europe/Paris')::date - :consentDays as counted_from
            from mandates m join requests r on r.id = m.request_id
            where m.state = 'AWAITING' and m.consent_token_hash is not null and m.consent_expires_at > :now
              and m.consent_expires_at < (:latest::date + :consentDays + 1)::timestamp at time zone 'Europe/Paris'
              and r.state = 'CONSENT_PENDING' and r.form_version_id = :form
            """),

    CONSENT_AWAITED("""
                    select id as request_id, (filed_at at time zone 'Europe/Paris')::date as counted_from from requests
                    where state = 'CONSENT_PENDING' and form_version_id = :form
                      and filed_at < (:latest::date + 1)::timestamp at time zone 'Europe/Paris'
                    """),

    DOCUMENTS_DUE(
            """
            select id as request_id, missing_due as counted_from from requests
            where state = 'DOCUMENTS_ASKED' and final_due is null and missing_due <= :latest::date and form_version_id = :form
            """),

    FINAL_DUE("""
              select id as request_id, final_due as counted_from from requests
              where state = 'DOCUMENTS_ASKED' and final_due <= :latest::date and form_version_id = :form
              """),

    VISIT_FIXED("""
                select id as request_id, (visit_on at time zone 'Europe/Paris')::date as counted_from from requests
                where state = 'VISIT_FIXED' and visit_on > :now and form_version_id = :form
                  and visit_on < (:latest::date + 1)::timestamp at time zone 'Europe/Paris'
                """),

    DECIDE("""
           select id as request_id, complete_on as counted_from from requests
           where state in ('COMPLETE', 'VISIT_FIXED', 'ASSESSED', 'PROPOSED') and complete_on <= :latest::date and form_version_id = :form
           """),

    /** The time to decide is over by law, working day or not: the silence counts (CRPA L231-1, L231-4, CASF L232-14). */
    SILENCE(DECIDE.requests),

    /** For a form that ends with an answer: whatever is still to be done, the time runs from the day of receipt. */
    ANSWER(
            """
            select id as request_id, received_on as counted_from from requests
            where state in ('FILED', 'DOCUMENTS_RECEIVED', 'COMPLETE', 'PROPOSED') and received_on <= :latest::date and form_version_id = :form
            """), MANDATE_END(
                    """
                    select r.id as request_id, m.ends_on as counted_from from mandates m join mandate_requests s on s.mandate_id = m.id join requests r on r.id = s.request_id
                    where m.state = 'ACTIVE' and m.ends_on <= :latest::date and r.form_version_id = :form
                      and r.state not in ('DRAFT', 'GRANTED', 'REFUSED', 'ANSWERED', 'CLOSED', 'WITHDRAWN')
                      and not exists (select 1 from mandates later join mandate_requests too on too.mandate_id = later.id
                        where too.request_id = r.id and later.state = 'ACTIVE'
                        and (later.ends_on is null or later.ends_on > m.ends_on))
                    """),

    /** Granted, and nobody has said yet who helps at home (CASF L232-7). */
    DECLARE_HELPER(
            """
            select id as request_id, (decided_at at time zone 'Europe/Paris')::date as counted_from from requests
            where state = 'GRANTED' and helper_declared_on is null and form_version_id = :form
              and decided_at < (:latest::date + 1)::timestamp at time zone 'Europe/Paris'
            """);

    /** Those that come at the end of a time that the form gives. */
    private static final Set<TimedEvent> OVER_TIME = EnumSet.of(DECIDE, SILENCE, ANSWER, DECLARE_HELPER);

    private final String requests;

    TimedEvent(String requests) {
        this.requests = requests;
    }

    /** The event that a rule names; none when Guichet does not know it yet, and such a rule waits. */
    static Optional<TimedEvent> named(String name) {
        return Arrays.stream(values()).filter(event -> event.name().equalsIgnoreCase(name)).findFirst();
    }

    /** Whether a request in this state can still be concerned. */
    boolean concerns(RequestState state) {
        return switch (this) {
            case DRAFT_UNTOUCHED -> state == RequestState.DRAFT;
            case CONSENT_ASKED, CONSENT_AWAITED -> state == RequestState.CONSENT_PENDING;
            case DOCUMENTS_DUE, FINAL_DUE -> state == RequestState.DOCUMENTS_ASKED;
            case VISIT_FIXED -> state == RequestState.VISIT_FIXED;
            case DECIDE, SILENCE -> state.isComplete();
            case ANSWER -> state.isOpen();
            case MANDATE_END -> state.isOpen();
            case DECLARE_HELPER -> state == RequestState.GRANTED;
        };
    }

    String requests() {
        return requests;
    }

    /**
     * The day of the event: citizens have until the next working day, agents until the last one before.
     *
     * @param countedFrom the day that stands in the request
     */
    LocalDate day(LocalDate countedFrom, FormDefinition form) {
        return switch (this) {
            case DECLARE_HELPER -> WorkingDays.nextWorkingDayFrom(time(form).due(countedFrom));
            case DOCUMENTS_DUE, FINAL_DUE -> WorkingDays.nextWorkingDayFrom(countedFrom);
            case DECIDE, ANSWER -> WorkingDays.lastWorkingDayUpTo(time(form).due(countedFrom));
            case SILENCE -> time(form).due(countedFrom);
            default -> countedFrom;
        };
    }

    /** How the delay looks backwards, roughly: the earliest start that could be the start of an event on that day. */
    LocalDate startBefore(LocalDate day, FormDefinition form) {
        if (!OVER_TIME.contains(this)) {
            return day;
        }
        Delay delay = time(form);
        return delay.unit() == Delay.Unit.MONTHS ? day.minusMonths(delay.length()) : day.minusDays(delay.length());
    }

    private Delay time(FormDefinition form) {
        return form.deadline((this == SILENCE ? DECIDE : this).name().toLowerCase(Locale.ROOT))
                .map(rule -> Delay.of(rule.days(), rule.workingDays(), rule.months(), rule.dayOfNextMonth()))
                .orElse(Delay.months(2));
    }
}

package fr.guichet.reminders;

import fr.guichet.calendar.WorkingDays;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.ReminderRule;
import fr.guichet.requests.RequestId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;

/**
 * One time that a rule reminds of one request.
 *
 * @param countedFrom the day that stands in the request; with the rule and the days, it makes this the only one of its kind
 * @param days before (negative) or after the event
 */
record Occurrence(ReminderRule rule, PublishedForm form, TimedEvent event, RequestId request, LocalDate countedFrom, int days) {
    /** Whether it is due on that day, and still of use: nobody is told beforehand of what has passed. */
    boolean isDueOn(LocalDate today) {
        boolean tooLate = days < 0 && rule.task() == null && today.isAfter(eventDay());
        return !day().isAfter(today) && !tooLate;
    }

    LocalDate eventDay() {
        return event.day(countedFrom, form.definition());
    }

    /** Agents are reminded when they work. */
    private LocalDate day() {
        LocalDate day = eventDay().plusDays(days);
        if (rule.task() == null) {
            return day;
        }
        return days < 0 ? WorkingDays.lastWorkingDayUpTo(day) : WorkingDays.nextWorkingDayFrom(day);
    }

    boolean isFirst() {
        return days == Collections.min(rule.days());
    }

    boolean isLast() {
        return days == Collections.max(rule.days());
    }

    /** Those of the same rule that came before; when several are overdue, only the latest is sent. */
    List<Occurrence> earlier() {
        return rule.days().stream().filter(other -> other < days)
                .map(other -> new Occurrence(rule, form, event, request, countedFrom, other)).toList();
    }

    /** The name by which the same is never written twice. */
    String name() {
        return rule.id() + "/" + request + "/" + countedFrom + "/" + days;
    }
}

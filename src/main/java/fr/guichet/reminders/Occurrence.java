package fr.guichet.reminders;

import fr.guichet.calendar.WorkingDays;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.ReminderRule;
import fr.guichet.requests.RequestId;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One time that a rule reminds of one request.
 *
 * @param countedFrom the day that stands in the request; with the rule and the days, it makes this the only one of its kind
 * @param days before (negative) or after the event
 * @param takenOverOn when the request came from an older system, none when it was filed here
 */
record Occurrence(ReminderRule rule, PublishedForm form, TimedEvent event, RequestId request, LocalDate countedFrom, int days,
        @Nullable LocalDate takenOverOn) {
    /** Whether it is due on that day, and still of use. */
    boolean isDueOn(LocalDate today) {
        return !day().isAfter(today) && !isOverOn(today);
    }

    /**
     * Whether it is of no use any more: nobody is told beforehand of what has passed, and what was to be sent up to the day of the
     * taking over was the older system's to send.
     */
    boolean isOverOn(LocalDate today) {
        boolean passed = days < 0 && rule.task() == null && today.isAfter(eventDay());
        return passed || takenOverOn != null && !day().isAfter(takenOverOn);
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
                .map(other -> new Occurrence(rule, form, event, request, countedFrom, other, takenOverOn)).toList();
    }

    /** The name by which the same is never written twice. */
    String name() {
        return rule.id() + "/" + request + "/" + countedFrom + "/" + days;
    }
}

package fr.guichet.reminders;

import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Does one reminder whole: the claim, the notice or task, and the line of history in one transaction. */
@Component
class ReminderDesk {
    private final DueRequests due;
    private final Claims claims;
    private final List<ReminderWork> works;

    ReminderDesk(DueRequests due, Claims claims, List<ReminderWork> works) {
        this.due = due;
        this.claims = claims;
        this.works = works;
    }

    /** Does nothing when it has been done, when the request is concerned no more, or when another notice left today. */
    @Transactional
    public void remind(Occurrence one, Instant now) {
        Optional<ReminderWork> work = works.stream().filter(each -> each.does(one)).findFirst();
        if (work.isEmpty() || !due.holdIfStillConcerned(one, now) || mustWait(one, now) || !claims.take(one, now)) {
            return;
        }
        one.earlier().forEach(earlier -> claims.skip(earlier, now));
        if (!work.get().carryOut(one, now)) {
            claims.turnOutSkipped(one);
        }
    }

    /** Notes of many of one rule that they will not be sent, so that they are not looked at again. */
    @Transactional
    public void skip(List<Occurrence> over, Instant now) {
        if (!over.isEmpty()) {
            claims.skip(over, now);
        }
    }

    private boolean mustWait(Occurrence one, Instant now) {
        return one.rule().notice() != null
                && claims.isWrittenOn(one.request(), LocalDate.ofInstant(now, TimeConfiguration.ZONE));
    }
}

package fr.guichet.reminders;

import fr.guichet.correspondence.Addressees;
import fr.guichet.correspondence.Recipient;
import fr.guichet.correspondence.RequestWords;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.Actor;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Writes to the people of a request. After the day on which documents were due, it grants a last delay with it. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class NoticeWork implements ReminderWork {
    private static final int LAST_DELAY = 15;

    private final RequestReader reader;
    private final RequestDesk desk;
    private final Addressees addressees;
    private final RequestWords words;
    private final Writing writing;

    NoticeWork(RequestReader reader, RequestDesk desk, Addressees addressees, RequestWords words, Writing writing) {
        this.reader = reader;
        this.desk = desk;
        this.addressees = addressees;
        this.words = words;
        this.writing = writing;
    }

    @Override
    public boolean does(Occurrence occurrence) {
        return occurrence.rule().notice() != null;
    }

    @Override
    public boolean carryOut(Occurrence one, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, TimeConfiguration.ZONE);
        RequestView request = reader.request(one.request());
        RequestWords.Words said = words.of(request);
        if (one.event() == TimedEvent.DOCUMENTS_DUE && said.missing().isEmpty()) {
            return false;
        }
        LocalDate lastDay = today.plusDays(lastDelay(one, today));
        if (grantsLastDelay(one)) {
            said.values().put("missing.finalDue", FrenchDates.inWords(lastDay));
        }
        List<Recipient> readers = addressees.of(one.rule().to(), request, today).stream()
                .flatMap(each -> each.reachedBy(one.rule().channels(), one.rule().all()).stream()).toList();
        String heading = writing.write(one, request, said, readers, null);
        if (grantsLastDelay(one)) {
            desk.grantLastDelay(one.request(), lastDay, heading, now);
        } else if (!readers.isEmpty()) {
            desk.note(one.request(), one.event() == TimedEvent.SILENCE ? RequestAction.SILENCE_COUNTED : RequestAction.REMINDED,
                    heading, Actor.APPLICATION, now);
        }
        return !readers.isEmpty();
    }

    /** Even if nobody can be reached, so that an agent is asked at its end. */
    private static boolean grantsLastDelay(Occurrence one) {
        return one.event() == TimedEvent.DOCUMENTS_DUE && one.days() > 0;
    }

    private static int lastDelay(Occurrence one, LocalDate today) {
        return one.form().definition().number("finalDueDays", today, LAST_DELAY);
    }
}

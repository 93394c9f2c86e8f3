package fr.guichet.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.correspondence.SentNotice;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.demonstration.MovableClock;
import fr.guichet.requests.History;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestState;
import fr.guichet.shared.TimeConfiguration;
import fr.guichet.testing.GuichetTest;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;

/** The words in which the rules of reminders are told. All begins on Monday 23 November 2026. */
@GuichetTest
abstract class ReminderStory {
    @Autowired
    RequestMother mother;
    @Autowired
    Reminders reminders;
    @Autowired
    AgentTasks tasks;
    @Autowired
    SentNotices sent;
    @Autowired
    History history;
    @Autowired
    RequestReader reader;
    @Autowired
    MovableClock clock;

    void itIs(String day) {
        clock.moveTo(LocalDate.parse(day).atTime(9, 0).atZone(TimeConfiguration.ZONE).toInstant());
    }

    /** The application looks at what is due on that day, and is started again. */
    void on(String day) {
        itIs(day);
        reminders.runDue(clock.instant());
        reminders.runDue(clock.instant());
    }

    List<SentNotice> written(RequestId request, String notice) {
        return sent.of(request).stream().filter(one -> one.noticeId().equals(notice)).toList();
    }

    void assertWritten(RequestId request, String notice, int times) {
        assertThat(written(request, notice)).as("%s on %s", notice, LocalDate.now(clock)).hasSize(times);
    }

    List<String> told(RequestId request, RequestAction action) {
        return history.of(request).stream().filter(entry -> entry.action() == action).map(History.Entry::detail).toList();
    }

    RequestState state(RequestId request) {
        return reader.request(request).state();
    }
}

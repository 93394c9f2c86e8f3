package fr.guichet.reminders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.accounts.AccountMother;
import fr.guichet.correspondence.Channel;
import fr.guichet.correspondence.SentNotice;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestState;
import fr.guichet.shared.IllegalMove;
import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents asked on 23 November 2026 are due on 21 December. */
class MissingDocumentsTests extends ReminderStory {
    @Autowired
    AccountMother accounts;
    @Autowired
    RequestDesk desk;

    @Test
    void areRemindedOfOnceFourteenDaysBefore() {
        RequestId request = mother.documentsAsked();

        on("2026-12-06");
        assertWritten(request, "reminder_1", 0);

        on("2026-12-07");
        on("2026-12-08");
        assertWritten(request, "reminder_1", 1);
        assertThat(told(request, RequestAction.REMINDED)).singleElement().asString()
                .matches("Rappel : il manque encore \\d pièces avant le lundi 21 décembre 2026");
    }

    @Test
    void areRemindedOfByLetterWhereThereIsNoEmail() {
        RequestId request = mother.filedByPost();
        mother.askForDocuments(request);

        on("2026-12-07");

        SentNotice letter = written(request, "reminder_1").getFirst();
        assertThat(letter.channel()).isEqualTo(Channel.LETTER);
        assertThat(letter.name()).isEqualTo("Madeleine Perrin");
        assertThat(letter.address()).containsExactly("8 rue des Carmes", "14000 Caen");
        assertThat(letter.body().toString()).contains("Madame,", "Votre pièce d’identité");
    }

    @Test
    void areNotRemindedOfOnceSomethingCameIn() {
        RequestId request = mother.documentsAsked();
        mother.sendDocument(request);

        on("2026-12-22");

        assertThat(state(request)).isEqualTo(RequestState.DOCUMENTS_RECEIVED);
        assertThat(told(request, RequestAction.REMINDED)).isEmpty();
    }

    @Test
    void getALastDelayTheDayAfterByLetterAndMail() {
        RequestId request = mother.documentsAsked();

        on("2026-12-07");
        on("2026-12-21");
        assertWritten(request, "reminder_2", 0);

        on("2026-12-22");
        assertThat(written(request, "reminder_2")).extracting(SentNotice::channel).containsExactly(Channel.LETTER, Channel.EMAIL);
        assertThat(written(request, "reminder_2").getFirst().body().toString()).contains("23 novembre 2026",
                "7 décembre 2026", "Dernière date : le mercredi 6 janvier 2027");
        assertThat(reader.request(request).clocks().finalDue()).isEqualTo(LocalDate.parse("2027-01-06"));
    }

    @Test
    void areRemindedOfOnlyByTheLatestAfterANightSwitchedOff() {
        RequestId request = mother.documentsAsked();

        on("2026-12-28");

        assertWritten(request, "reminder_1", 0);
        assertWritten(request, "reminder_2", 2);
        assertThat(told(request, RequestAction.REMINDED)).hasSize(1);
    }

    @Test
    void mayComeOnTheNextWorkingDayAfterAPublicHoliday() {
        itIs("2026-11-27");
        RequestId request = mother.documentsAsked();
        assertThat(reader.request(request).clocks().missingDue()).isEqualTo(LocalDate.parse("2026-12-25"));

        on("2026-12-28");
        assertWritten(request, "reminder_2", 0);

        on("2026-12-29");
        assertWritten(request, "reminder_2", 2);
    }

    @Test
    void leadToAProposalAndNeverToAClosing() {
        RequestId request = mother.documentsAsked();

        on("2026-12-22");
        on("2027-01-06");
        assertThat(tasks.of(request)).isEmpty();

        on("2027-01-07");
        on("2027-03-01");
        assertThat(state(request)).isEqualTo(RequestState.DOCUMENTS_ASKED);
        assertThat(told(request, RequestAction.CLOSING_PROPOSED)).singleElement().asString().contains("arrêtez la demande");
        assertThat(tasks.of(request)).singleElement().extracting(AgentTask::audience).isEqualTo(AgentTask.Audience.OWNER);

        mother.sendDocument(request);
        assertThat(tasks.of(request)).isEmpty();
    }

    @Test
    void endARequestOnlyWhenTheLastDelayIsOverAndOneIsIndispensable() {
        RequestId request = mother.documentsAsked();
        on("2026-12-07");
        on("2026-12-22");
        itIs("2027-01-06");
        assertThatThrownBy(() -> close(request)).isInstanceOf(IllegalMove.class);

        itIs("2027-01-07");
        close(request);

        assertThat(written(request, "closed_no_action")).first().extracting(notice -> notice.body().toString()).asString()
                .contains("23 novembre 2026", "7 décembre 2026", "22 décembre 2026",
                        "nous n’avons pas reçu : Votre pièce d’identité");
    }

    private void close(RequestId request) {
        desk.close(request, "missing", "", accounts.nadia(), clock.instant());
    }

    @Test
    void areRemindedOfOnceByTwoInstancesAtOnce() throws Exception {
        RequestId request = mother.documentsAsked();
        itIs("2026-12-07");
        Instant now = clock.instant();
        var together = new CountDownLatch(1);

        try (var instances = Executors.newFixedThreadPool(3)) {
            var runs = IntStream.range(0, 3).mapToObj(each -> instances.submit(() -> {
                together.await();
                reminders.runDue(now);
                return each;
            })).toList();
            together.countDown();
            for (var run : runs) {
                run.get();
            }
        }

        assertWritten(request, "reminder_1", 1);
        assertThat(told(request, RequestAction.REMINDED)).hasSize(1);
    }
}

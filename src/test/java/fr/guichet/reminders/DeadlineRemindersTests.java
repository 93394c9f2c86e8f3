package fr.guichet.reminders;

import fr.guichet.rights.Reach;
import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.AccountMother;
import fr.guichet.correspondence.Paragraph;
import fr.guichet.correspondence.SentNotice;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestId;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.Actor;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Visits, decisions and mandates have their days too. */
class DeadlineRemindersTests extends ReminderStory {
    @Autowired
    AccountMother accounts;
    @Autowired
    RequestDesk desk;
    @Autowired
    JdbcClient jdbc;

    /** Complete on 23 November: to be decided by Saturday 23 January 2027, which is Friday for agents. */
    @Test
    void remindTheOwnerOfADecisionAndAtLastTheHeadOfTheService() {
        RequestId request = mother.complete();
        UUID owner = java.util.Objects.requireNonNull(accounts.nadia().id());
        accounts.helene();

        on("2027-01-07");
        assertWritten(request, "agent_task", 0);
        on("2027-01-08");
        on("2027-01-15");
        assertThat(written(request, "agent_task")).extracting(SentNotice::name).containsExactly("Nadia Benali", "Nadia Benali");
        assertThat(tasks.of(request)).singleElement().satisfies(task -> {
            assertThat(task.text()).isEqualTo("Décision à prendre avant le samedi 23 janvier 2027.");
            assertThat(task.due()).isEqualTo(LocalDate.parse("2027-01-22"));
        });

        on("2027-01-20");
        assertThat(written(request, "agent_task")).extracting(SentNotice::name).contains("Hélène Lefranc");
        assertThat(tasks.of(request)).extracting(AgentTask::audience).containsExactly(AgentTask.Audience.OWNER,
                AgentTask.Audience.HEAD);
        assertThat(told(request, RequestAction.REMINDED)).hasSize(3);

        long before = tasks.countFor(owner, Reach.EVERYWHERE);
        desk.close(request, "death", "", accounts.nadia(), clock.instant());
        assertThat(tasks.of(request)).isEmpty();
        assertThat(tasks.countFor(owner, Reach.EVERYWHERE)).isEqualTo(before - 1);
    }

    /** Complete on 23 November: its owner would be reminded on 8, 15 and 20 January. */
    @Test
    void sendNothingThatLayBeforeARequestWasTakenOver() {
        RequestId request = mother.complete();
        jdbc.sql("update requests set taken_over_on = '2027-01-14' where id = :id").param("id", request.value()).update();

        on("2027-01-14");
        assertWritten(request, "agent_task", 0);
        assertThat(tasks.of(request)).isEmpty();
        on("2027-01-15");
        assertWritten(request, "agent_task", 1);
    }

    @Test
    void letAnAgentSayThatATaskIsDone() {
        RequestId request = mother.complete();
        on("2027-01-08");
        AgentTask task = tasks.of(request).getFirst();
        Actor nadia = accounts.nadia();

        Assertions.assertThatThrownBy(() -> tasks.done(mother.filed(), task.id(), nadia, clock.instant()))
                .isInstanceOf(NotFound.class);
        tasks.done(request, task.id(), nadia, clock.instant());
        tasks.done(request, task.id(), nadia, clock.instant());

        assertThat(tasks.of(request)).isEmpty();
    }

    @Test
    void remindOfAVisitAWeekAndADayBefore() {
        RequestId request = mother.visitFixed(LocalDate.parse("2026-12-15"));

        on("2026-12-07");
        assertWritten(request, "visit_reminder", 0);
        on("2026-12-08");
        on("2026-12-14");
        on("2026-12-15");
        assertWritten(request, "visit_reminder", 2);
        assertThat(written(request, "visit_reminder").getFirst().subject()).startsWith("Visite le mardi 15 décembre 2026 à")
                .endsWith("par Camille Roux");
    }

    @Test
    void remindOfAVisitOnItsNewDayWhenItMoves() {
        RequestId request = mother.visitFixed(LocalDate.parse("2026-12-15"));
        on("2026-12-08");
        desk.planVisit(request, OffsetDateTime.parse("2026-12-22T10:00:00+01:00"), "Camille Roux", accounts.nadia(),
                clock.instant());

        on("2026-12-14");
        assertWritten(request, "visit_reminder", 1);
        on("2026-12-16");
        assertWritten(request, "visit_reminder", 2);
    }

    /** Complete on 23 November: silence counts from Sunday 24 January 2027, the day after the two months. */
    @Test
    void writeThatTheLawGrantsTheApaWhenNobodyHasDecidedInTime() {
        RequestId request = mother.complete();

        on("2027-01-23");
        assertWritten(request, "tacit_grant", 0);
        assertThat(tacit(request)).isFalse();
        on("2027-01-24");

        SentNotice notice = written(request, "tacit_grant").getFirst();
        assertThat(notice.subject()).isEqualTo("L’APA est accordée en attendant notre décision");
        assertThat(notice.body().toString()).contains("avant le samedi 23 janvier 2027", "depuis le dimanche 24 janvier 2027",
                "1\u00a0040,16\u00a0€ par mois", "en février 2027", "nous fixons la visite").doesNotContain("{", "[not", "[iban");
        assertThat(told(request, RequestAction.SILENCE_COUNTED)).hasSize(1);
        assertThat(tacit(request)).isTrue();
        on("2027-01-25");
        assertWritten(request, "tacit_grant", 1);
    }

    /** Granted on 23 November: the helper is to be declared by 23 December, and is asked for ten days before (CASF L232-7). */
    @Test
    void askWhoHelpsUntilItIsDeclared() {
        RequestId silent = mother.granted();
        RequestId declared = mother.granted();
        on("2026-12-12");
        assertWritten(silent, "helper_reminder", 0);
        desk.declareHelper(declared, "Aide à Dom’", accounts.nadia(), clock.instant());

        on("2026-12-13");
        on("2026-12-20");

        assertWritten(declared, "helper_reminder", 0);
        assertThat(written(silent, "helper_reminder")).singleElement()
                .satisfies(notice -> assertThat(notice.subject())
                        .isEqualTo("Dites-nous qui vous aide avant le mercredi 23 décembre 2026"));
    }

    private boolean tacit(RequestId request) {
        return reader.request(request).deadlines().isGrantedBySilence(LocalDate.now(clock));
    }

    /** The mandate of 23 November 2026 ends a year later; thirty days before that, a visit is a week ahead. */
    @Test
    void ofOneMorningToOneReaderAreOneNotice() {
        RequestId request = underMandateWithVisit();

        on("2027-10-24");

        SentNotice toPhilippe = written(request, "visit_reminder").getFirst();
        assertThat(toPhilippe.name()).isEqualTo("Philippe Perrin");
        assertThat(toPhilippe.subject()).startsWith("Visite le dimanche 31 octobre 2027")
                .endsWith(" – Le mandat de Philippe Perrin s’arrête le mardi 23 novembre 2027");
        assertThat(toPhilippe.body()).extracting(Paragraph::text)
                .contains("Et aussi : Le mandat de Philippe Perrin s’arrête le mardi 23 novembre 2027")
                .doesNotHaveDuplicates();
        assertThat(written(request, "mandate_expiry")).singleElement().extracting(SentNotice::name).isEqualTo("Madeleine Perrin");
        assertThat(told(request, RequestAction.REMINDED)).contains(toPhilippe.subject().split(" – ", -1));
    }

    @Test
    void waitForTheNextDayWhereSomethingElseHasLeft() {
        itIs("2026-12-07");
        RequestId request = mother.visitFixed(LocalDate.parse("2026-12-14")); // and complete today, which is said at once

        on("2026-12-07");
        assertWritten(request, "visit_reminder", 0);

        on("2026-12-08");
        assertWritten(request, "visit_reminder", 1);
    }

    private RequestId underMandateWithVisit() {
        RequestId request = mother.filedUnderMandate();
        mother.complete(request);
        desk.planVisit(request, OffsetDateTime.parse("2027-10-31T10:00:00+01:00"), "Camille Roux", accounts.nadia(),
                clock.instant());
        on("2027-01-24"); // nobody has decided, which is said at once
        return request;
    }
}

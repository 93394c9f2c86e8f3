package fr.guichet.reminders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.AccountMother;
import fr.guichet.correspondence.Channel;
import fr.guichet.correspondence.SentNotice;
import fr.guichet.mandates.Coverage;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Proof;
import fr.guichet.people.BirthDate;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestId;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Philippe filed on 23 November 2026; his mother may say yes until 8 December. */
class AwaitedConsentTests extends ReminderStory {
    @Autowired
    Mandates mandates;
    @Autowired
    AccountMother accounts;

    @Test
    void isAskedAgainByMailAfterThreeDaysWithTheSameLastDay() {
        RequestId request = mother.filedByRelative();
        Instant until = consent(request).expiresAt();

        on("2026-11-26");

        assertThat(written(request, "mandate_consent")).filteredOn(one -> one.subject().startsWith("Êtes-vous d’accord"))
                .last().satisfies(mail -> {
                    assertThat(mail.channel()).isEqualTo(Channel.EMAIL);
                    assertThat(mail.address()).containsExactly(ApaAnswers.MADELEINE_EMAIL);
                });
        assertThat(told(request, RequestAction.REMINDED)).hasSize(1);
        assertThat(consent(request).expiresAt()).isEqualTo(until);
        assertThat(consent(request).askedAt()).isEqualTo(clock.instant());
    }

    @Test
    void isAskedByLetterTooAfterTenDays() {
        RequestId request = mother.filedByRelative();

        on("2026-11-26");
        on("2026-12-03");

        SentNotice letter = written(request, "mandate_consent").stream().filter(SentNotice::isLetter).findFirst().orElseThrow();
        assertThat(letter.body().toString()).contains("https://guichet.example/accord/",
                "Philippe Perrin, votre fils ou votre fille",
                "8 décembre 2026");
        assertThat(told(request, RequestAction.REMINDED)).hasSize(2);
    }

    @Test
    void isAskedNoMoreOnceAnAgentReadTheSignedPaper() {
        RequestId request = mother.filedByRelative();
        mandates.verify(mandates.ofRequest(request.value()).getFirst().id(), Proof.SIGNED_PAPER, Coverage.REQUEST, null,
                accounts.nadia(),
                clock.instant());

        on("2026-12-20");

        assertThat(told(request, RequestAction.REMINDED)).isEmpty();
    }

    @Test
    void makesAnAgentCallTheDayAfterTheLastOne() {
        RequestId request = mother.filedByRelative();

        on("2026-12-08");
        assertThat(tasks.of(request)).isEmpty();
        on("2026-12-09");
        assertThat(tasks.of(request)).singleElement().extracting(AgentTask::text).asString().contains("Appelez-la");

        mandates.verify(mandates.ofRequest(request.value()).getFirst().id(), Proof.SIGNED_PAPER, Coverage.REQUEST, null,
                accounts.nadia(),
                clock.instant());
        assertThat(tasks.of(request)).isEmpty();
    }

    @Test
    void makesAnAgentCallAtOnceWhenTheLinkWasClosedByWrongDates() {
        RequestId request = mother.filedByRelative();
        MandateView.ConsentView asked = consent(request);
        String token = mandates.askByEmail(mandates.ofRequest(request.value()).getFirst().id(), asked.sentTo(), clock.instant(),
                asked.expiresAt());

        for (int attempt = 0; attempt < 3; attempt++) {
            mandates.answer(token, Coverage.FORM, BirthDate.of(1, 1, 1900), clock.instant());
        }

        assertThat(tasks.of(request)).singleElement().extracting(AgentTask::text).asString()
                .contains("le lien d’accord est fermé");
        assertThat(told(request, RequestAction.REMINDED)).hasSize(1);
    }

    private MandateView.ConsentView consent(RequestId request) {
        return Objects.requireNonNull(mandates.ofRequest(request.value()).getFirst().consent());
    }
}

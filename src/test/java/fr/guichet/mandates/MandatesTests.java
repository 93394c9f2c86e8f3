package fr.guichet.mandates;

import fr.guichet.shared.Fingerprint;
import static fr.guichet.mandates.MandateMother.AGENT;
import static fr.guichet.mandates.MandateMother.BORN;
import static fr.guichet.mandates.MandateMother.CLAIRE;
import static fr.guichet.mandates.MandateMother.CLAIRE_ACCOUNT;
import static fr.guichet.mandates.MandateMother.LATER;
import static fr.guichet.mandates.MandateMother.LINK_ENDS;
import static fr.guichet.mandates.MandateMother.NOW;
import static fr.guichet.mandates.MandateMother.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.guichet.demonstration.MovableClock;
import fr.guichet.people.BirthDate;
import fr.guichet.shared.IllegalMove;
import fr.guichet.testing.MaterialTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@MaterialTest
@RecordApplicationEvents
class MandatesTests {
    @Autowired
    Mandates mandates;

    @Autowired
    MandateExpiry expiry;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    @BeforeEach
    void beToday() {
        clock.reset();
    }

    @Test
    void aProofInPersonHasItsOwnLineInTheJournal() {
        MandateId id = mandates.record(MandateMother.simple(Proof.EMAIL_CONSENT), CLAIRE, NOW);

        mandates.verify(id, Proof.IN_PERSON, Coverage.FORM, "Maison de Bayeux", CLAIRE, LATER);

        assertThat(
                database.sql("select action || ' ' || detail from mandate_uses where mandate_id = :id order by at desc limit 1")
                        .param("id", id.value()).query(String.class).single())
                .isEqualTo("SEEN_IN_PERSON Maison de Bayeux");
    }

    @Test
    void theSubjectConsentsByTheirOwnLink() {
        NewMandate declared = MandateMother.simple(Proof.EMAIL_CONSENT);
        MandateId id = mandates.record(declared, CLAIRE, NOW);
        String token = mandates.askByEmail(id, "madeleine@exemple.fr", NOW, LINK_ENDS);

        ConsentOutcome outcome = mandates.answer(token, Coverage.FORM, BORN, LATER);

        assertThat(outcome).isInstanceOf(ConsentOutcome.Given.class);
        MandateView now = mandates.mandate(id);
        assertThat(now.isActive()).isTrue();
        assertThat(now.scopes()).containsExactly(Scope.FILE, Scope.FOLLOW);
        assertThat(now.consent()).isNotNull();
        assertThat(mandates.allows(declared.request(), CLAIRE_ACCOUNT, Scope.FOLLOW, TODAY)).isTrue();
        assertThat(mandates.allows(declared.request(), CLAIRE_ACCOUNT, Scope.DECISION, TODAY)).isFalse();
        assertThat(mandates.allows(declared.request(), UUID.randomUUID(), Scope.FOLLOW, TODAY)).isFalse();
        assertThat(events.stream(ConsentGiven.class)).extracting(ConsentGiven::requests)
                .containsExactly(List.of(declared.request()));
        assertThat(mandates.answer(token, null, BORN, LATER))
                .isEqualTo(new ConsentOutcome.NotOpen(new ConsentPage.Answered(true)));
    }

    @Test
    void aMandateWithoutFormOfItsOwnIsReadBack() {
        MandateId id = mandates.record(MandateMother.judged(null), CLAIRE, NOW);

        assertThat(mandates.mandate(id).form()).isEqualTo(CoveredForm.NONE);
        assertThat(mandates.mandate(id).coverage()).isEqualTo(Coverage.ALL);
    }

    @Test
    void theWordsConsentedToAreKeptWithTheirHash() {
        MandateId id = mandates.record(MandateMother.simple(Proof.EMAIL_CONSENT), CLAIRE, NOW);

        ShownText text = mandates.mandate(id).text();

        assertThat(text).isNotNull();
        assertThat(text.version()).isEqualTo("mandat-2");
        assertThat(text.title()).isEqualTo("Mandat pour mes démarches");
        assertThat(text.words()).contains("Moi, Madeleine Lefèvre, je donne mandat à Claire Lefèvre", "articles 1984 et suivants",
                "s’arrête le 23 novembre 2027", "aucune mesure de protection")
                .contains("☐ pour cette démarche seulement : APA à domicile").doesNotContain("{", "à sa place");
        assertThat(text.blocks().get(2).items()).containsExactly("remplir et envoyer la demande",
                "suivre la demande et répondre aux messages");
        assertThat(text.sha256()).isEqualTo(Fingerprint.of(text.words()));
    }

    @Test
    void theTokenItselfIsNotKept() {
        MandateId id = mandates.record(MandateMother.simple(Proof.EMAIL_CONSENT), CLAIRE, NOW);

        String token = mandates.askByEmail(id, "madeleine@exemple.fr", NOW, LINK_ENDS);

        assertThat(token).hasSizeGreaterThanOrEqualTo(43);
        assertThat(database.sql("select to_jsonb(m)::text from mandates m where id = :id").param("id", id.value())
                .query(String.class)
                .single()).doesNotContain(token);
        assertThat(mandates.byToken(token, NOW)).isInstanceOf(ConsentPage.Open.class);
        assertThat(mandates.byToken("no-such-token", NOW)).isInstanceOf(ConsentPage.Unknown.class);
    }

    @Test
    void askingAgainMakesTheFirstLinkWorthless() {
        MandateId id = mandates.record(MandateMother.simple(Proof.EMAIL_CONSENT), CLAIRE, NOW);
        String first = mandates.askByEmail(id, "madeleine@exemple.fr", NOW, LINK_ENDS);

        String second = mandates.askByEmail(id, "madeleine@exemple.fr", LATER, LINK_ENDS);

        assertThat(mandates.byToken(first, LATER)).isInstanceOf(ConsentPage.Unknown.class);
        assertThat(mandates.byToken(second, LATER)).isInstanceOf(ConsentPage.Open.class);
    }

    @Test
    void threeWrongDatesOfBirthCloseTheLinkAndCallAnAgent() {
        NewMandate declared = MandateMother.simple(Proof.EMAIL_CONSENT);
        String token = mandates.askByEmail(mandates.record(declared, CLAIRE, NOW), "madeleine@exemple.fr", NOW, LINK_ENDS);
        BirthDate wrong = BirthDate.of(1, 1, 1970);

        assertThat(mandates.answer(token, Coverage.FORM, wrong, LATER)).isEqualTo(new ConsentOutcome.WrongBirthDate(2));
        assertThat(mandates.answer(token, Coverage.FORM, wrong, LATER)).isEqualTo(new ConsentOutcome.WrongBirthDate(1));
        assertThat(mandates.answer(token, Coverage.FORM, wrong, LATER))
                .isEqualTo(new ConsentOutcome.NotOpen(new ConsentPage.Closed()));

        assertThat(mandates.answer(token, Coverage.FORM, BORN, LATER))
                .isEqualTo(new ConsentOutcome.NotOpen(new ConsentPage.Closed()));
        assertThat(events.stream(ConsentLinkClosed.class)).hasSize(1);
        assertThat(mandates.journal(declared.request())).extracting(MandateUse::action).containsExactly(MandateAction.RECORDED,
                MandateAction.FILED,
                MandateAction.CONSENT_ASKED, MandateAction.WRONG_BIRTH_DATE, MandateAction.WRONG_BIRTH_DATE,
                MandateAction.WRONG_BIRTH_DATE, MandateAction.CONSENT_CLOSED);
    }

    @Test
    void aNoIsToldAndStaysANo() {
        NewMandate declared = MandateMother.simple(Proof.EMAIL_CONSENT);
        String token = mandates.askByEmail(mandates.record(declared, CLAIRE, NOW), "madeleine@exemple.fr", NOW, LINK_ENDS);

        assertThat(mandates.answer(token, null, BORN, LATER)).isInstanceOf(ConsentOutcome.Refused.class);

        assertThat(events.stream(ConsentRefused.class)).hasSize(1);
        assertThat(mandates.byToken(token, LATER)).isEqualTo(new ConsentPage.Answered(false));
    }

    @Test
    void everyUseIsJournaledAndOnlyWhatIsAllowedIsDone() {
        NewMandate declared = MandateMother.simple(Proof.SIGNED_PAPER);
        MandateId id = mandates.record(declared, CLAIRE, NOW);

        mandates.use(declared.request(), MandateAction.ADDED_DOCUMENT, CLAIRE, NOW, null);
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> mandates.use(declared.request(), MandateAction.READ_REQUEST, CLAIRE, NOW, null));
        mandates.paperArrived(id, CLAIRE, LATER);
        mandates.verify(id, Proof.SIGNED_PAPER, Coverage.FORM, "Deux signatures lisibles", AGENT, LATER);
        mandates.use(declared.request(), MandateAction.READ_REQUEST, CLAIRE, LATER, null);

        assertThat(mandates.journal(declared.request())).extracting(MandateUse::action).containsExactly(MandateAction.RECORDED,
                MandateAction.FILED,
                MandateAction.ADDED_DOCUMENT, MandateAction.PAPER_ARRIVED, MandateAction.VERIFIED, MandateAction.READ_REQUEST);
        assertThat(events.stream(MandateVerified.class)).extracting(event -> event.by().name()).containsExactly("Nadia Benali");
    }

    @Test
    void nobodyRewritesTheJournal() {
        MandateId id = mandates.record(MandateMother.simple(Proof.SIGNED_PAPER), CLAIRE, NOW);

        assertThatExceptionOfType(DataAccessException.class).isThrownBy(
                () -> database.sql("update mandate_uses set actor_name = 'x' where mandate_id = :id").param("id", id.value())
                        .update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(
                        () -> database.sql("delete from mandate_uses where mandate_id = :id").param("id", id.value()).update());
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> database.sql("truncate mandate_uses").update());
    }

    @Test
    void aRevokedMandateOpensNothingAnyMore() {
        NewMandate declared = MandateMother.simple(Proof.SIGNED_PAPER);
        MandateId id = mandates.record(declared, CLAIRE, NOW);
        mandates.verify(id, Proof.SIGNED_PAPER, Coverage.FORM, null, AGENT, NOW);

        mandates.revoke(id, null, AGENT, LATER);

        assertThat(mandates.allows(declared.request(), CLAIRE_ACCOUNT, Scope.FOLLOW, TODAY)).isFalse();
        assertThat(events.stream(MandateEnded.class)).hasSize(1);
        assertThat(mandates.ofRequest(declared.request())).singleElement().matches(view -> !view.canBeRevoked());
    }

    @Test
    void aJudgmentIsRecordedEvenWhenItSeemsOver() {
        NewMandate declared = MandateMother.judged(TODAY.minusYears(1));

        MandateId id = mandates.record(declared, CLAIRE, NOW);

        assertThat(mandates.mandate(id).isAwaiting()).isTrue();
        assertThat(mandates.mandate(id).text()).isNull();
    }

    @Test
    void aMandateExpiresAfterItsLastDay() {
        NewMandate declared = MandateMother.simple(Proof.SIGNED_PAPER);
        MandateId id = mandates.record(declared, CLAIRE, NOW);
        mandates.verify(id, Proof.SIGNED_PAPER, Coverage.FORM, null, AGENT, NOW);

        clock.moveBy(Duration.ofDays(365));
        expiry.runDue(clock.instant());
        assertThat(mandates.mandate(id).isActive()).isTrue();
        clock.moveBy(Duration.ofDays(1));
        expiry.runDue(clock.instant());
        expiry.runDue(clock.instant());

        assertThat(mandates.mandate(id).state()).isEqualTo(MandateState.EXPIRED);
        assertThat(events.stream(MandateEnded.class).filter(event -> event.mandate().equals(id))).hasSize(1);
    }
}

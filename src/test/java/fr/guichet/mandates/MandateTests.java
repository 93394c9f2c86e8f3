package fr.guichet.mandates;

import static fr.guichet.mandates.MandateMother.AGENT;
import static fr.guichet.mandates.MandateMother.BORN;
import static fr.guichet.mandates.MandateMother.CLAIRE;
import static fr.guichet.mandates.MandateMother.LATER;
import static fr.guichet.mandates.MandateMother.LINK_ENDS;
import static fr.guichet.mandates.MandateMother.NOW;
import static fr.guichet.mandates.MandateMother.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.guichet.people.BirthDate;
import fr.guichet.shared.IllegalMove;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class MandateTests {
    @Test
    void whileItAwaitsItsProofTheHolderOnlyFiles() {
        Mandate mandate = MandateMother.mandate(MandateMother.simple(Proof.SIGNED_PAPER));

        assertThat(mandate.isInForceOn(TODAY)).isFalse();
        assertThat(mandate.allows(Scope.FILE, TODAY)).isTrue();
        assertThat(mandate.allows(Scope.FOLLOW, TODAY)).isFalse();
        assertThat(mandate.view().level()).isEqualTo(ProofLevel.DECLARED);
    }

    @Test
    void onceConsentedItAllowsWhatIsInItsScopeAndNoMore() {
        Mandate mandate = MandateMother.active();

        assertThat(mandate.allows(Scope.FOLLOW, TODAY)).isTrue();
        assertThat(mandate.allows(Scope.DECISION, TODAY)).isFalse();
        assertThat(mandate.allows(Scope.APPEAL, TODAY)).isFalse();
        assertThat(mandate.view().level()).isEqualTo(ProofLevel.CONSENTED);
    }

    @Test
    void itEndsAfterItsLastDay() {
        Mandate mandate = MandateMother.active();

        assertThat(mandate.isInForceOn(TODAY.plusYears(1))).isTrue();
        assertThat(mandate.isInForceOn(TODAY.plusYears(1).plusDays(1))).isFalse();
        assertThat(mandate.isInForceOn(TODAY.minusDays(1))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"claire.lefevre@exemple.fr", " Claire.Lefevre@EXEMPLE.fr", "claire.lefevre+maman@exemple.fr"})
    void consentIsNeverAskedAtTheHoldersOwnAddress(String address) {
        Mandate mandate = MandateMother.mandate(MandateMother.simple(Proof.EMAIL_CONSENT));

        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> mandate.askConsent(MandateMother.link(address)));
    }

    @Test
    void theSubjectIsKnownByTheirDateOfBirth() {
        Mandate mandate = MandateMother.asked();

        assertThat(mandate.recognises(BORN)).isTrue();
        assertThat(mandate.recognises(BirthDate.UNKNOWN)).isFalse();
        assertThat(mandate.recognises(BirthDate.of(12, 5, 1942))).isFalse();
    }

    @Test
    void theThirdWrongDateClosesTheLink() {
        Mandate mandate = MandateMother.asked();

        mandate.recognises(BirthDate.of(1, 1, 1941));
        mandate.recognises(BirthDate.of(2, 1, 1941));
        assertThat(mandate.page(NOW, TODAY)).isInstanceOfSatisfying(ConsentPage.Open.class,
                open -> assertThat(open.triesLeft()).isEqualTo(1));
        mandate.recognises(BirthDate.of(3, 1, 1941));

        assertThat(mandate.page(NOW, TODAY)).isInstanceOf(ConsentPage.Closed.class);
    }

    @Test
    void aLinkServesOnceAndUntilItsHour() {
        Mandate mandate = MandateMother.asked();

        assertThat(mandate.page(LINK_ENDS.minusMillis(1), TODAY)).isInstanceOf(ConsentPage.Open.class);
        assertThat(mandate.page(LINK_ENDS, TODAY)).isInstanceOf(ConsentPage.Expired.class);
        mandate.refuse(LATER);
        assertThat(mandate.page(LATER, TODAY)).isEqualTo(new ConsentPage.Answered(false));
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> mandate.consent(Coverage.FORM, LATER));
    }

    @Test
    void aNoLeavesTheHolderNothing() {
        Mandate mandate = MandateMother.asked();

        mandate.refuse(LATER);

        assertThat(EnumSet.allOf(Scope.class)).noneMatch(scope -> mandate.allows(scope, TODAY));
    }

    @Test
    void anAgentWhoReadThePaperMakesItActive() {
        Mandate mandate = MandateMother.mandate(MandateMother.simple(Proof.SIGNED_PAPER));

        mandate.paperArrived(LATER);
        assertThat(mandate.view().level()).isEqualTo(ProofLevel.PAPER_ARRIVED);
        mandate.verify(Proof.SIGNED_PAPER, Coverage.FORM, null, AGENT, LATER);

        assertThat(mandate.isInForceOn(TODAY)).isTrue();
        assertThat(mandate.view().level()).isEqualTo(ProofLevel.VERIFIED);
    }

    @Test
    void whoStoodBeforeAnAgentTogetherNeedNoPaper() {
        Mandate mandate = MandateMother.asked();

        mandate.verify(Proof.IN_PERSON, Coverage.FORM, "Maison de Bayeux", AGENT, LATER);

        assertThat(mandate.isInForceOn(TODAY)).isTrue();
        assertThat(mandate.view().proof()).isEqualTo(Proof.IN_PERSON);
        assertThat(mandate.view().level()).isEqualTo(ProofLevel.VERIFIED);
    }

    @Test
    void thePaperMayComeInsteadOfTheAnswerByLink() {
        Mandate mandate = MandateMother.asked();

        mandate.verify(Proof.SIGNED_PAPER, Coverage.FORM, null, AGENT, LATER);

        assertThat(mandate.page(LATER, TODAY)).isInstanceOf(ConsentPage.Expired.class);
        assertThat(mandate.view().proof()).isEqualTo(Proof.SIGNED_PAPER);
    }

    @Test
    void revokingEndsItAtOnceAndOnce() {
        Mandate mandate = MandateMother.active();

        mandate.end(MandateState.REVOKED, null, AGENT, LATER);

        assertThat(EnumSet.allOf(Scope.class)).noneMatch(scope -> mandate.allows(scope, TODAY));
        assertThatExceptionOfType(IllegalMove.class).isThrownBy(() -> mandate.end(MandateState.REVOKED, null, CLAIRE, LATER));
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> mandate.verify(Proof.SIGNED_PAPER, Coverage.FORM, null, AGENT, LATER));
    }

    @Test
    void aJudgmentGivesEveryPowerOnceAnAgentHasReadIt() {
        Mandate mandate = MandateMother.mandate(MandateMother.judged(LocalDate.of(2028, 3, 2)));

        assertThat(mandate.allows(Scope.APPEAL, TODAY)).isFalse();
        mandate.verify(Proof.JUDGMENT, Coverage.FORM, null, AGENT, LATER);

        assertThat(EnumSet.allOf(Scope.class)).allMatch(scope -> mandate.allows(scope, TODAY));
        assertThat(mandate.isInForceOn(LocalDate.of(2028, 3, 3))).isFalse();
    }

    @Test
    void aJudgmentThatSeemsOverStopsNobodyFromFiling() {
        Mandate mandate = MandateMother.mandate(MandateMother.judged(TODAY.minusDays(1)));

        assertThat(mandate.allows(Scope.FILE, TODAY)).isTrue();
        assertThat(mandate.view().judgment()).isNotNull();
    }

    @Test
    void noConsentIsAskedWhereAJudgeDecided() {
        Mandate mandate = MandateMother.mandate(MandateMother.judged(null));

        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> mandate.askConsent(MandateMother.link("madeleine@exemple.fr")));
        assertThatExceptionOfType(IllegalMove.class)
                .isThrownBy(() -> mandate.verify(Proof.SIGNED_PAPER, Coverage.FORM, null, AGENT, LATER));
    }

    @Test
    void aSimpleMandateDeclaresThatNoProtectionExists() {
        NewMandate good = MandateMother.simple(Proof.SIGNED_PAPER);

        assertThatIllegalArgumentException().isThrownBy(() -> new NewMandate(good.request(), null, good.subjectName(), BORN,
                good.holder(), good.capacity(), good.kind(), good.scopes(), good.proof(), TODAY, good.endsOn(), null, false,
                good.form(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewMandate(good.request(), null, good.subjectName(), BORN,
                good.holder(), good.capacity(), good.kind(), Set.of(Scope.FOLLOW), good.proof(), TODAY, good.endsOn(), null,
                true, good.form(), null));
        assertThatIllegalArgumentException().isThrownBy(() -> new NewMandate(good.request(), null, good.subjectName(), BORN,
                good.holder(), good.capacity(), good.kind(), good.scopes(), good.proof(), TODAY, null, null, true, good.form(),
                null));
    }

    @ParameterizedTest
    @EnumSource(names = {"CURATELLE", "CURATELLE_RENFORCEE", "HABILITATION_ASSISTANCE"})
    void whoOnlyAssistsSignsWithThePerson(MandateKind kind) {
        assertThat(kind.needsBothSignatures()).isTrue();
        assertThat(kind.isVoluntary()).isFalse();
    }
}

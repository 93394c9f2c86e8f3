package fr.guichet.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.guichet.accounts.AccountMother;
import fr.guichet.correspondence.Recipient;
import fr.guichet.correspondence.SentNotice;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.forms.Answers;
import fr.guichet.forms.TestForms;
import fr.guichet.mandates.Coverage;
import fr.guichet.mandates.MandateKind;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Proof;
import fr.guichet.questions.Questionnaire;
import fr.guichet.shared.IllegalMove;
import fr.guichet.testing.GuichetTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A parent acts for a child who is a minor by the law alone: nobody asks the child for consent, nor writes to them. */
@GuichetTest
class ParentFilingForAChildTests {
    @Autowired
    TestForms forms;
    @Autowired
    RequestMother requests;
    @Autowired
    RequestReader reader;
    @Autowired
    RequestDesk desk;
    @Autowired
    Mandates mandates;
    @Autowired
    SentNotices sent;
    @Autowired
    AccountMother accounts;
    @Autowired
    Clock clock;

    @Autowired
    Questionnaire questionnaire;
    @Autowired
    Situations situations;

    private RequestId request;

    @BeforeEach
    void begin() {
        var answers = new LinkedHashMap<String, Object>(Map.of("requester_last_name", "Perrin", "requester_first_name",
                "Philippe", "requester_email", ApaAnswers.PHILIPPE_EMAIL, "subject_birth_name", "Perrin", "subject_first_names",
                "Léa", "subject_birth_date", Map.of("day", "3", "month", "4", "year", "2014"), "current_address",
                Map.of("street", "3 quai Vendeuvre", "postcode", "14000", "commune", "Caen", "insee", "14118")));
        request = requests.filed(forms.published("school"), new Answers(answers),
                accounts.citizen("Philippe Perrin", java.util.UUID.randomUUID() + "@example.org"));
    }

    @Test
    void isFiledForTheChildWithoutWaitingForConsent() {
        RequestView view = reader.request(request);

        assertThat(view.state()).isEqualTo(RequestState.FILED);
        assertThat(view.names().subject()).isEqualTo("Léa Perrin");
        assertThat(view.names().requester()).isEqualTo("Philippe Perrin");
        assertThat(view.subjectPerson()).isNotNull();
    }

    /** Parental authority has ended (code civil, art. 371-1, 414). */
    @Test
    void isNotFiledForSomebodyOfAge() {
        var form = forms.published("school");
        var adult = new Answers(Map.of("subject_birth_date", Map.of("day", "23", "month", "11", "year", "2008")));
        var almost = new Answers(Map.of("subject_birth_date", Map.of("day", "24", "month", "11", "year", "2008")));
        var birth = form.definition().question("subject_birth_date").orElseThrow();

        assertThat(questionnaire.check(situations.of(form, adult, Channel.ONLINE, Set.of()), birth)).singleElement()
                .satisfies(problem -> assertThat(problem.text()).contains("18 ans ou plus"));
        assertThat(questionnaire.check(situations.of(form, almost, Channel.ONLINE, Set.of()), birth)).isEmpty();
    }

    @Test
    void recordsParentalAuthorityUntilTheChildIsOfAge() {
        MandateView mandate = mandates.ofRequest(request.value()).getFirst();

        assertThat(mandate.kind()).isEqualTo(MandateKind.PARENTAL_AUTHORITY);
        assertThat(mandate.endsOn()).isEqualTo(LocalDate.of(2032, 4, 2));
        assertThat(mandate.isToVerify()).isTrue();
    }

    @Test
    void isProvedByTheCivilStatusAlone() {
        MandateView mandate = mandates.ofRequest(request.value()).getFirst();

        assertThatThrownBy(() -> mandates.verify(mandate.id(), Proof.SIGNED_PAPER, Coverage.REQUEST, null, accounts.nadia(),
                clock.instant()))
                .isInstanceOf(IllegalMove.class);
        mandates.verify(mandate.id(), Proof.CIVIL_STATUS, Coverage.REQUEST, null, accounts.nadia(), clock.instant());
        assertThat(reader.request(request).state()).isEqualTo(RequestState.FILED);
    }

    @Test
    void writesToTheParentAndNeverToTheChild() {
        requests.complete(request);
        desk.propose(request, Proposal.grant(LocalDate.now(clock), new java.math.BigDecimal("180.00"), accounts.nadia(),
                clock.instant()), accounts.nadia(), clock.instant());
        requests.sign(request);

        assertThat(sent.of(request)).extracting(SentNotice::noticeId).containsExactly("filing_receipt", "complete_receipt",
                "decision_granted");
        assertThat(sent.of(request)).allSatisfy(notice -> {
            assertThat(notice.address()).containsExactly(ApaAnswers.PHILIPPE_EMAIL);
            assertThat(notice.recipient()).isEqualTo(Recipient.Kind.REQUESTER);
        });
        assertThat(sent.of(request)).last().extracting(notice -> notice.body().toString()).asString()
                .contains("la demande de bourse de Léa", "180,00");
        assertThat(sent.of(request).get(1).body().toString()).contains("la demande est acceptée");
    }

    @Test
    void needsTwoAgentsUnlessTheFormSaysOtherwise() {
        requests.complete(request);
        desk.propose(request, Proposal.refusal("condition", "Léa est en CM2.", "Règlement départemental.", accounts.nadia(),
                clock.instant()), accounts.nadia(), clock.instant());

        assertThat(reader.request(request).state()).isEqualTo(RequestState.PROPOSED);
        desk.sendBack(request, "À revoir", accounts.helene(), clock.instant());
        assertThat(reader.request(request).state()).isEqualTo(RequestState.COMPLETE);
    }

    @Test
    void isNeverVisitedNorGrantedWithoutAnAmount() {
        requests.complete(request);

        assertThatThrownBy(() -> desk.planVisit(request, clock.instant().atOffset(java.time.ZoneOffset.UTC), "Camille Roux",
                accounts.nadia(), clock.instant())).isInstanceOf(IllegalMove.class);
        assertThatThrownBy(() -> desk.propose(request, Proposal.grant(LocalDate.now(clock), null, accounts.nadia(),
                clock.instant()), accounts.nadia(), clock.instant())).isInstanceOf(IllegalMove.class);
    }
}

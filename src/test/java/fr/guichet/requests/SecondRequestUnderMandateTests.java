package fr.guichet.requests;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.AccountMother;
import fr.guichet.documents.ChecklistItem;
import fr.guichet.forms.Answers;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.Question;
import fr.guichet.mandates.Coverage;
import fr.guichet.mandates.MandateAction;
import fr.guichet.mandates.MandateUse;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.mandates.Proof;
import fr.guichet.questions.QuestionViews;
import fr.guichet.shared.Actor;
import fr.guichet.testing.GuichetTest;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever holds a mandate in force files again for the same person, and nobody is asked for consent a second time. */
@GuichetTest
class SecondRequestUnderMandateTests {
    @Autowired
    RequestMother requests;
    @Autowired
    RequestReader reader;
    @Autowired
    FormCatalogue forms;
    @Autowired
    Drafts drafts;
    @Autowired
    Situations situations;
    @Autowired
    QuestionViews views;
    @Autowired
    Mandates mandates;
    @Autowired
    AccountMother accounts;
    @Autowired
    Clock clock;

    private Actor holder;
    private RequestId first;

    @BeforeEach
    void fileOnce() {
        holder = accounts.citizen("Philippe Perrin", UUID.randomUUID() + "@example.org");
        first = requests.filed(ApaAnswers.ofPhilippeForMadeleine(), holder);
    }

    @Test
    void usesTheMandateInForceAndStartsAtOnce() {
        MandateView mandate = verified(Coverage.FORM);

        RequestId second = requests.filed(withoutConsent(), holder);

        assertThat(reader.request(second).state()).isEqualTo(RequestState.FILED);
        MandateView used = mandates.ofRequest(second.value()).getFirst();
        assertThat(used.id()).isEqualTo(mandate.id());
        assertThat(used.requests()).containsExactlyInAnyOrder(first.value(), second.value());
    }

    @Test
    void isJournaledInItsOwnRequestOnly() {
        verified(Coverage.FORM);

        RequestId second = requests.filed(withoutConsent(), holder);

        assertThat(mandates.journal(second.value())).extracting(MandateUse::action).containsExactly(MandateAction.RECORDED,
                MandateAction.CONSENT_ASKED, MandateAction.VERIFIED, MandateAction.FILED);
        assertThat(mandates.journal(second.value())).filteredOn(use -> use.action() == MandateAction.FILED)
                .allMatch(use -> second.value().equals(use.request()));
    }

    @Test
    void asksNeitherForConsentNorForItsProof() {
        verified(Coverage.FORM);

        RequestId second = requests.filed(withoutConsent(), holder);

        RequestView view = reader.request(second);
        assertThat(views.summary(view.situation(), EnumSet.allOf(Question.Readers.class), Map.of()))
                .flatExtracting(section -> section.lines())
                .noneMatch(line -> line.question().startsWith("consent_"));
        assertThat(view.checklist()).extracting(ChecklistItem::ruleId).doesNotContain("doc_mandate");
    }

    @Test
    void skipsThePageOfTheConsentOnceItIsSureForWhom() {
        verified(Coverage.FORM);
        RequestId draft = requests.draft(withoutConsent(), holder);
        Draft open = drafts.open(draft, Holder.account(holder.id())).orElseThrow();

        assertThat(asksConsent(open, open.answers())).isFalse();
        assertThat(asksConsent(open, open.answers().with("subject_first_names", "Marie"))).isTrue();
        assertThat(asksConsent(open, open.answers().with("subject_birth_date", Map.of("day", "", "month", "", "year", "1941"))))
                .isTrue();
        assertThat(asksConsent(open, open.answers().with("capacity", "professional"))).isTrue();
    }

    @Test
    void anotherPersonIsAskedAnew() {
        verified(Coverage.ALL);
        Answers other = ApaAnswers.ofPhilippeForMadeleine().with("subject_first_names", "Suzanne");

        RequestId second = requests.filed(other, holder);

        assertThat(reader.request(second).state()).isEqualTo(RequestState.CONSENT_PENDING);
        assertThat(mandates.ofRequest(second.value())).singleElement()
                .satisfies(mandate -> assertThat(mandate.requests()).containsExactly(second.value()));
    }

    @Test
    void anotherHolderIsAskedAnew() {
        verified(Coverage.ALL);
        Actor sister = accounts.citizen("Odile Perrin", UUID.randomUUID() + "@example.org");

        RequestId second = requests.filed(ApaAnswers.ofPhilippeForMadeleine(), sister);

        assertThat(reader.request(second).state()).isEqualTo(RequestState.CONSENT_PENDING);
    }

    @Test
    void aMandateForOneRequestOrAnEndedOneServesNoOther() {
        MandateView mandate = verified(Coverage.REQUEST);
        assertThat(asked(requests.filed(ApaAnswers.ofPhilippeForMadeleine(), holder))).isTrue();

        fileOnce();
        mandate = verified(Coverage.ALL);
        mandates.revoke(mandate.id(), null, accounts.nadia(), clock.instant());
        assertThat(asked(requests.filed(ApaAnswers.ofPhilippeForMadeleine(), holder))).isTrue();
    }

    @Test
    void anEndCutsTheHolderOffFromAllThatItServed() {
        MandateView mandate = verified(Coverage.FORM);
        RequestId second = requests.filed(withoutConsent(), holder);
        assertThat(reader.of(holder.id(), null)).hasSize(2);

        mandates.revoke(mandate.id(), null, accounts.nadia(), clock.instant());

        assertThat(reader.of(holder.id(), null)).isEmpty();
        assertThat(reader.request(second).state().isOpen()).isTrue();
    }

    private MandateView verified(Coverage coverage) {
        MandateView mandate = mandates.ofRequest(first.value()).getFirst();
        mandates.verify(mandate.id(), Proof.SIGNED_PAPER, coverage, null, accounts.nadia(), clock.instant());
        return mandate;
    }

    private boolean asked(RequestId request) {
        return reader.request(request).state() == RequestState.CONSENT_PENDING;
    }

    private static Answers withoutConsent() {
        return ApaAnswers.ofPhilippeForMadeleine().with("consent_ability", null).with("consent_way", null)
                .with("consent_email", null).with("mandate_scope", null);
    }

    private boolean asksConsent(Draft draft, Answers answers) {
        return situations.of(draft, answers, java.util.List.of()).openQuestions(
                draft.form().definition().page("mandate").orElseThrow()).stream()
                .anyMatch(question -> question.id().equals("consent_ability"));
    }
}

package fr.guichet.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.AccountMother;
import fr.guichet.documents.DocumentState;
import fr.guichet.documents.Documents;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.PublishedForm;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.Channel;
import fr.guichet.requests.Draft;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.Holder;
import fr.guichet.requests.Prefilled;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.Reuse;
import fr.guichet.requests.ReusedDocuments;
import fr.guichet.shared.Actor;
import fr.guichet.shared.NotFound;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody has told once is not asked again from nothing, and never shown to anybody else. */
@GuichetTest
class ReuseTests {
    @Autowired
    Reuse reuse;
    @Autowired
    ReusedDocuments reused;
    @Autowired
    Documents documents;
    @Autowired
    Drafts drafts;
    @Autowired
    FormCatalogue forms;
    @Autowired
    RequestMother requests;
    @Autowired
    RequestReader reader;
    @Autowired
    AccountMother accounts;
    @Autowired
    Browser browser;
    @Autowired
    Mailbox mails;
    @Autowired
    Clock clock;

    private final String email = UUID.randomUUID() + "@example.org";
    private Actor philippe;
    private PublishedForm apa;

    @BeforeEach
    void begin() {
        philippe = accounts.citizen("Philippe Perrin", email);
        apa = forms.current("apa-a-domicile").orElseThrow();
    }

    @Test
    void allThatFitsComesFromARequestOfTheSameFormButWhatIsSealedDeclaredOrSigned() {
        String number = filedForHisMother();

        Prefilled known = reuse.of(apa, number, account(), email);

        assertThat(known.answers()).containsEntry("capacity", "relative")
                .containsKeys("subject_birth_name", "requester_last_name",
                        "current_address")
                .doesNotContainKeys("nir", "honour", "data_share");
        assertThat(known.answers().keySet())
                .noneMatch(id -> apa.definition().question(id).orElseThrow().type().equals("declaration"));
    }

    @Test
    void onlyMarkedQuestionsComeFromAnotherForm() {
        String number = filedForHisMother();
        PublishedForm grant = forms.current("saisir-le-mediateur").orElseThrow();

        Prefilled known = reuse.of(grant, number, account(), email);

        assertThat(known.answers().keySet())
                .allMatch(id -> id.equals("capacity") || grant.definition().question(id).orElseThrow().prefill() != null);
        assertThat(known.answers()).containsKeys("requester_last_name");
    }

    @Test
    void nobodyTakesOverTheRequestOfSomebodyElse() {
        String number = filedForHisMother();
        Actor zoe = accounts.citizen("Zoé", UUID.randomUUID() + "@example.org");

        assertThatThrownBy(() -> reuse.of(apa, number, Objects.requireNonNull(zoe.id()), null)).isInstanceOf(NotFound.class);
        assertThat(reuse.offered(apa, Objects.requireNonNull(zoe.id()), null)).isEmpty();
    }

    /** A request for his mother, then one for himself: what was told of his mother goes, what was told of him stays. */
    @Test
    void whatWasToldOfSomebodyElseGoesWhenItIsForOneself() {
        Draft draft = draftFrom(filedForHisMother());

        drafts.save(draft, draft.answers().with("capacity", "self"), clock.instant());

        Draft now = drafts.open(draft.id(), holder()).orElseThrow();
        assertThat(now.answers().values()).doesNotContainKeys("subject_birth_name", "current_address")
                .containsKey("requester_last_name");
    }

    @Test
    void whatWasChangedIsNoMoreSaidToComeFromElsewhere() {
        Draft draft = draftFrom(filedForHisMother());
        assertThat(draft.untouched()).contains("subject_birth_name", "requester_last_name");

        drafts.save(draft, draft.answers().with("requester_last_name", "Perrin-Duval"), clock.instant());

        assertThat(drafts.open(draft.id(), holder()).orElseThrow().untouched()).contains("subject_birth_name")
                .doesNotContain("requester_last_name");
    }

    @Test
    void theAddressOfTheAccountIsTheRequestersUntilTheRequestIsForOneself() {
        Prefilled known = reuse.ofAccount(apa, email).orElseThrow();
        RequestId id = drafts.start(apa, known, holder(), philippe, Channel.ONLINE, clock.instant());
        Draft draft = drafts.open(id, holder()).orElseThrow();

        assertThat(draft.answers().text("requester_email")).isEqualTo(email);
        assertThat(draft.answers().isAnswered("subject_email")).isFalse();
        drafts.save(draft, draft.answers().with("capacity", "self"), clock.instant());
        assertThat(drafts.open(id, holder()).orElseThrow().answers().text("subject_email")).isEqualTo(email);
    }

    @Test
    void acceptedDocumentsAreJoinedAgainAndLookedAtAnew() throws Exception {
        RequestId earlier = requests.filed(ApaAnswers.ofMadeleine(), philippe);
        requests.complete(earlier);
        Prefilled known = reuse.of(apa, reader.request(earlier).number(), account(), email);
        RequestId id = drafts.start(apa, known, holder(), philippe, Channel.ONLINE, clock.instant());

        reused.join(id, known, holder(), philippe, clock.instant());

        assertThat(known.documents()).hasSizeGreaterThan(1);
        assertThat(documents.checklist(id.value())).filteredOn(item -> known.documents().contains(item.ruleId()))
                .allSatisfy(item -> {
                    assertThat(item.state()).isEqualTo(DocumentState.RECEIVED);
                    assertThat(item.files()).hasSize(1);
                });
    }

    @Test
    void isChosenOnTheStartPageAndSaidBesideEachAnswer() throws Exception {
        String number = filedForHisMother();
        Page phone = browser.open(Screen.PHONE);
        phone.navigate("/connexion");
        mails.signIn(phone, email);

        phone.navigate("/demarches/apa-a-domicile");
        Browser.assertAccessible(phone);
        phone.check("input[name=reprendre][value=" + number + "]", new Page.CheckOptions().setForce(true));
        phone.click("main .btn-start");
        String draft = phone.url().replaceFirst("/[^/]+$", "");
        phone.navigate(draft + "/identity");

        assertThat(phone.inputValue("[name=subject_birth_name]")).isEqualTo("Garnier");
        assertThat(phone.locator("main").innerText()).contains("Repris de votre demande du 23 novembre 2026",
                "Vérifiez-les, et corrigez si besoin");
        Browser.assertAccessible(phone);
    }

    private String filedForHisMother() {
        return reader.request(requests.filed(ApaAnswers.ofPhilippeForMadeleine(), philippe)).number();
    }

    private Draft draftFrom(String number) {
        RequestId id = drafts.start(apa, reuse.of(apa, number, account(), email), holder(), philippe, Channel.ONLINE,
                clock.instant());
        return drafts.open(id, holder()).orElseThrow();
    }

    private UUID account() {
        return Objects.requireNonNull(philippe.id());
    }

    private Holder holder() {
        return Holder.account(account());
    }
}

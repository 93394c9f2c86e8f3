package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.AccountMother;
import fr.guichet.mandates.Coverage;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestState;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Madeleine said yes for all that her son files; he fills in another form for her, and nobody asks her again. */
@GuichetTest
class SecondFormForAMotherTests {
    @Autowired
    RequestMother requests;
    @Autowired
    RequestReader reader;
    @Autowired
    Mandates mandates;
    @Autowired
    AccountMother accounts;
    @Autowired
    Browser browser;
    @Autowired
    Mailbox mails;

    private final String son = UUID.randomUUID() + "@example.org";
    private final String mother = UUID.randomUUID() + "@example.org";

    @Test
    void isFiledUnderTheMandateThatSheGaveForAllForms() throws Exception {
        RequestId first = requests.filed(ApaAnswers.ofPhilippeForMadeleine().with("consent_email", mother),
                accounts.citizen("Philippe Perrin", son));
        Page consent = browser.open(Screen.PHONE);
        consent.navigate(mails.link(mother, "/accord/"));
        assertThat(consent.locator("label[for=reponse]")).containsText("pour cette démarche seulement");
        Browser.assertAccessible(consent);
        sayYesToAll(consent);
        assertThat(consent.locator("h1")).containsText("votre accord est enregistré");
        MandateView mandate = mandates.ofRequest(first.value()).getFirst();
        assertThat(mandate.coverage()).isEqualTo(Coverage.ALL);

        Page phone = browser.open(Screen.PHONE);
        phone.navigate("/connexion");
        mails.signIn(phone, son);
        phone.navigate("/demarches/saisir-le-mediateur");
        phone.check("input[name=reprendre][value=" + reader.request(first).number() + "]",
                new Page.CheckOptions().setForce(true));
        phone.locator(".btn-start").click();
        List<String> pages = new ArrayList<>();
        new Filler(phone).fillIn(answers(), page -> pages.add(page.url().replaceAll(".*/", "")));
        phone.locator(".btn-start").click();

        assertThat(phone.locator("h1")).hasText("Demande envoyée");
        assertThat(pages).contains("review").doesNotContain("mandate");
        String number = phone.locator(".gu-ref").innerText();
        RequestId second = reader.byNumber(number).orElseThrow().id();
        assertThat(reader.request(second).state()).isEqualTo(RequestState.FILED);
        assertThat(mandates.ofRequest(second.value())).extracting(MandateView::id).containsExactly(mandate.id());
        phone.navigate("/mes-mandats/" + mandate.id().value());
        assertThat(phone.locator("main")).containsText(number);
    }

    private static void sayYesToAll(Page page) {
        page.locator("label[for=reponse-toutes]").click();
        page.fill("[name='naissance.day']", "12");
        page.fill("[name='naissance.month']", "5");
        page.fill("[name='naissance.year']", "1941");
        page.locator("main .btn-primary").click();
    }

    private static Map<String, Object> answers() {
        Map<String, Object> answers = new HashMap<>(Map.of("contested_body", "department", "contested_subject", "autonomy",
                "decision_kind", "refusal", "decision_date.month", "7", "decision_date.year", "2026", "story",
                "L’aide a été refusée sans explication.", "expected", "Que le dossier soit revu."));
        answers.putAll(Map.of("requester_last_name", "Perrin", "requester_first_name", "Philippe", "requester_relation", "child",
                "requester_phone", "06 39 98 01 23", "requester_email", ApaAnswers.PHILIPPE_EMAIL, "subject_civility", "madam",
                "subject_phone", "02 61 91 32 18", "letter_channel", "post"));
        answers.putAll(Map.of("prior_complaint", "yes", "prior_date.day", "3", "prior_date.month", "9", "prior_date.year", "2026",
                "prior_answer", "yes", "prior_answer_date.month", "10", "prior_answer_date.year", "2026"));
        answers.putAll(Map.of("court_case", "no", "file_access", "yes", "health_access", "no", "talk", "phone", "honour", "yes"));
        return answers;
    }
}

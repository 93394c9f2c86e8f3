package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Odile asks for the APA for her mother from a phone, from the first page to the receipt; her mother says yes by her own link. */
@GuichetTest
class RelativeFilingUnderMandateTests {
    @Autowired
    Browser browser;
    @Autowired
    Mailbox mails;

    @Test
    void leadsFromTheFirstPageToTheReceiptAndTheConsent() throws Exception {
        Page phone = browser.open(Screen.PHONE);
        phone.navigate("/");
        Browser.assertAccessible(phone);
        phone.navigate("/demarches/apa-a-domicile");
        Browser.assertAccessible(phone);
        phone.locator(".btn-start").click();

        fillIn(phone, true);
        mails.signIn(phone, "odile@example.org");
        phone.locator(".btn-start").click();

        assertThat(phone.locator("h1")).hasText("Demande envoyée");
        Browser.assertAccessible(phone);
        String number = phone.locator(".gu-ref").innerText();
        assertThat(number).matches("APA-2026-\\d{6}-[A-Z]");
        assertThat(mails.to("odile@example.org", "APA")).contains(number).contains("lundi 23 novembre 2026");

        phone.navigate("/mes-demandes/" + number);
        assertThat(phone.locator("#ou")).containsText("En attente de l’accord");
        Browser.assertAccessible(phone);

        Page mother = browser.open(Screen.PHONE);
        mother.navigate(mails.link("madeleine@example.org", "/accord/"));
        Browser.assertAccessible(mother);
        sayYes(mother);
        assertThat(mother.locator("h1")).containsText("votre accord est enregistré");

        phone.reload();
        assertThat(phone.locator("#ou")).containsText("Demande envoyée");
    }

    @Test
    void needsNoScript() throws Exception {
        Page page = browser.openWithoutScripts(Screen.DESK);
        page.navigate("/demarches/apa-a-domicile");
        page.locator(".btn-start").click();

        fillIn(page, false);
        mails.signIn(page, "sans.script@example.org");
        page.locator(".btn-start").click();

        assertThat(page.locator("h1")).hasText("Demande envoyée");
    }

    @Test
    void keepsWhatWasTypedAndSaysWhatIsWrong() {
        Page page = browser.open(Screen.PHONE);
        page.navigate("/demarches/apa-a-domicile");
        page.locator(".btn-start").click();
        page.navigate(page.url().replace("/capacity", "/identity"));
        Filler filler = new Filler(page);

        filler.answer(Map.of("subject_first_names", "Zoé 👵 L’Hermite", "subject_birth_date.day", "31",
                "subject_birth_date.month", "02",
                "subject_birth_date.year", "1931", "subject_nir", "1 31 02 14 118 001 00"));
        filler.goOn();

        assertThat(page.title()).startsWith("Erreur");
        assertThat(page.locator(".gu-errors")).isFocused();
        assertThat(page.locator(".gu-errors")).containsText("Ce numéro ne va pas");
        assertThat(page.locator("[name=subject_first_names]")).hasValue("Zoé 👵 L’Hermite");
        assertThat(page.locator("[name='subject_birth_date.day']")).hasValue("31");
        Browser.assertAccessible(page);
    }

    /** Walks page after page; what an answer opens is answered as it comes, with scripts at once, without them after « Continuer ». */
    private void fillIn(Page page, boolean looked) {
        Filler filler = new Filler(page);
        for (int pages = 0; pages < 60 && RequestForAMother.BY_PAGE.containsKey(filler.where()); pages++) {
            filler.answerWhatIsAsked(RequestForAMother.BY_PAGE.get(filler.where()));
            if (looked) {
                Browser.assertAccessible(page);
            }
            filler.goOn();
        }
        assertThat(page.url()).contains("/connexion");
    }

    private static void sayYes(Page page) {
        page.locator("label[for=reponse]").click();
        page.locator("[name='naissance.day']").fill("12");
        page.locator("[name='naissance.month']").fill("5");
        page.locator("[name='naissance.year']").fill("1941");
        page.locator("main .btn-primary").click();
    }
}

package fr.guichet.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.guichet.accounts.AccountMother;
import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.Documents;
import fr.guichet.documents.Upload;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.shared.Actor;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Zoé asks Karim to help, who sees what he may, and is out the moment she says so. */
@GuichetTest
class SharingInBrowserTests {
    @Autowired
    Browser browser;
    @Autowired
    Mailbox mails;
    @Autowired
    RequestMother requests;
    @Autowired
    RequestReader reader;
    @Autowired
    Documents documents;
    @Autowired
    AccountMother accounts;
    @Autowired
    Clock clock;

    private final String zoes = "zoe-" + UUID.randomUUID() + "@example.org";
    private final String karims = "karim-" + UUID.randomUUID() + "@example.org";

    @Test
    void aDraftIsFilledInByAnotherUntilTheAccessEnds() throws Exception {
        Actor zoe = accounts.citizen("Zoé", zoes);
        String draft = "/demarches/apa-a-domicile/" + requests.draft(ApaAnswers.ofMadeleine().with("retired", null), zoe);
        Page hers = browser.open(Screen.PHONE);
        hers.navigate(draft + "/partage");
        assertThat(hers.locator("h1")).not().hasText("Partager cette demande");
        hers.navigate("/connexion?suite=" + draft + "/income");
        mails.signIn(hers, zoes);
        hers.locator("aside a[href=partage]").click();
        assertThat(hers.locator("h1")).hasText("Partager cette demande");
        Browser.assertAccessible(hers);
        hers.fill("#nom", "Karim Benali");
        hers.fill("#courriel", zoes);
        hers.click("main .btn-primary");
        assertThat(hers.locator(".gu-errors")).containsText("celle-ci est la vôtre");
        assertThat(hers.locator("#nom")).hasValue("Karim Benali");
        Browser.assertAccessible(hers);
        hers.fill("#courriel", karims);
        hers.click("main .btn-primary");
        assertThat(hers.locator("main")).containsText("L’invitation est partie");
        look(hers, "share");

        Page his = guest();
        his.locator("#aidees ~ *, [aria-labelledby=aidees]").first().locator("a[href$=reprise]").click();
        assertThat(his.locator("main")).containsText("Vous aidez Madeleine Perrin");
        his.navigate(draft + "/family");
        assertThat(his.locator("main")).containsText("Déjà rempli : vous ne voyez pas ces réponses");
        assertThat(his.locator("[name=family_status]")).hasCount(0);
        look(his, "guest-page");
        his.navigate(draft + "/documents");
        look(his, "guest-documents");
        his.navigate(draft + "/review");
        assertThat(his.locator("main")).not().containsText("Veuf");
        look(his, "guest-review");
        his.navigate(draft + "/envoi");
        assertThat(his.locator("h1")).hasText("Madeleine Perrin relit et envoie");
        look(his, "guest-send");
        his.click("main .btn-primary");
        assertThat(his.locator("main")).containsText("Le courriel est parti");
        assertThat(mails.to(zoes, "Karim")).contains("a fini de vous aider");

        his.navigate(draft + "/pension");
        hers.navigate(draft + "/partage");
        hers.locator("form[action$=fin] button").click();
        assertThat(hers.locator("main")).containsText("L’accès est arrêté");
        his.locator("label[for=retired]").click();
        assertThat(his.locator("h1")).hasText("Vous n’avez plus accès à cette demande");
        assertThat(his.locator("main")).containsText("Madeleine Perrin a arrêté votre accès");
        look(his, "access-ended");
        assertThat(mails.to(karims, "plus accès")).contains("est terminée");
        hers.navigate(draft + "/family");
        assertThat(hers.locator("[name=family_status]").first()).isVisible();
    }

    @Test
    void aRequestIsFollowedByAnotherWhoAddsADocument() throws Exception {
        Actor zoe = accounts.citizen("Zoé", zoes);
        RequestId request = requests.filed(ApaAnswers.ofMadeleine(), zoe);
        requests.askForDocuments(request);
        ChecklistItem tax = documents.checklist(request.value()).stream().filter(one -> "doc_tax".equals(one.ruleId()))
                .findFirst()
                .orElseThrow();
        documents.attach(request.value(), tax.id(),
                new Upload(new ByteArrayInputStream(RequestMother.picture(UUID.randomUUID())), "avis.png", zoe, clock.instant()));
        String number = reader.request(request).number();
        Page hers = browser.open(Screen.DESK);
        hers.navigate("/mes-demandes/" + number);
        mails.signIn(hers, zoes);
        hers.locator("aside a[href$=partage]").click();
        hers.fill("#nom", "Karim Benali");
        hers.fill("#courriel", karims);
        hers.click("main .btn-primary");
        assertThat(hers.locator(".gu-errors")).containsText("Choisissez ce que cette personne peut faire");
        hers.locator("label[for=droit]").click();
        hers.click("main .btn-primary");
        assertThat(hers.locator("main")).containsText("L’invitation est partie");
        look(hers, "share-desk");

        Page his = guest();
        his.locator("a[href$='partagees/" + number + "']").click();
        assertThat(his.locator("#pieces")).isVisible();
        assertThat(his.locator("main")).not().containsText("avis.png");
        look(his, "shared");
        his.locator("input[type=file]").first()
                .setInputFiles(new FilePayload("carte.png", "image/png", RequestMother.picture(UUID.randomUUID())));
        his.locator("li:has(input[type=file]) button").first().click();
        assertThat(his.locator("main")).containsText("carte.png");
        UUID kept = documents.checklist(request.value()).stream().filter(one -> one.id().equals(tax.id())).findFirst()
                .orElseThrow()
                .files().getFirst().id();
        assertThat(his.navigate("/mes-demandes/partagees/" + number + "/fichiers/" + kept).status()).isEqualTo(404);
        assertThat(his.navigate("/mes-demandes/" + number + "/fichiers/" + kept).status()).isEqualTo(404);
        assertThat(his.navigate("/mes-demandes/" + number + "/retrait").status()).isEqualTo(404);

        hers.navigate("/mes-demandes/" + number);
        assertThat(hers.locator("main")).containsText("carte.png");
    }

    /** Karim opens the link on a phone without scripts, signs in and accepts. */
    private Page guest() throws Exception {
        Page his = browser.open(Screen.PHONE);
        his.navigate(mails.link(karims, "/invitation/"));
        assertThat(his.locator("h1")).hasText("Madeleine Perrin vous demande de l’aide");
        look(his, "invitation");
        his.click("main .btn-primary");
        mails.signIn(his, karims);
        his.click("main .btn-primary");
        assertThat(his.locator("main")).containsText("Merci. La demande est ci-dessous");
        look(his, "helped");
        return his;
    }

    private static void look(Page page, String name) {
        Browser.assertAccessible(page);
        assertThat((Boolean) page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(name).isTrue();
        Browser.keepPicture(page, "sharing-" + name);
    }
}

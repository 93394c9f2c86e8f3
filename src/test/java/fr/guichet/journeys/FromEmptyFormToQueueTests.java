package fr.guichet.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.guichet.accounts.Role;
import fr.guichet.requests.RequestMother;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Mailbox;
import fr.guichet.testing.Screen;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** Claire makes a form from nothing; Lise files it on her phone, Thomas types another from paper; both stand in the queue. */
@GuichetTest
class FromEmptyFormToQueueTests {
    private static final String HERE = "page:request";

    @Autowired
    private MockMvc mvc;
    @Autowired
    private Browser browser;
    @Autowired
    private Mailbox mails;
    @Autowired
    private AgentSessions sessions;
    private final String lise = UUID.randomUUID() + "@example.org";

    @Test
    void isMadeTriedPublishedAndFiledBothWays() throws Exception {
        Page desk = AgentSessions.enter(browser.open(Screen.DESK), sessions.signIn(mvc, "Claire Morel", Role.ADMINISTRATION));
        Maker claire = Maker.begin(desk, "Aide au vélo " + UUID.randomUUID().toString().substring(0, 6));
        make(claire);
        assertThat(desk.locator("#controle")).containsText("Rien n’empêche de publier");
        tryAndRecord(desk, claire);
        claire.publish("Première version");
        assertThat(desk.locator("h1")).containsText("Aide au vélo");

        String online = file(browser.open(Screen.PHONE), claire.slug());
        String paper = type(claire.slug());

        Page queue = AgentSessions.enter(browser.open(Screen.DESK), sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION));
        queue.navigate("/agents/demandes?demarche=" + claire.slug());
        assertThat(queue.locator("tbody")).containsText(online);
        assertThat(queue.locator("tbody")).containsText(paper);
        queue.navigate("/agents/demandes/" + online);
        assertThat(queue.locator("main")).containsText("Total des achats");
        assertThat(queue.locator("main")).containsText("1 280");
    }

    /** A condition by choices, a group, a computed value, a message that blocks and a document on a condition. */
    private static void make(Maker claire) {
        claire.add("question:yes_no", "Avez-vous déjà un vélo ?", HERE);
        claire.add("question:text", "Quelle est sa marque ?", HERE);
        claire.when("avez_vous_deja_un_velo", "equal", "yes");
        claire.add("question:single_choice", "Quel vélo achetez-vous ?", HERE);
        claire.options("Un vélo ordinaire\nUn vélo électrique");
        claire.add("question:group", "Vos achats", HERE);
        claire.tick("required", "online");
        claire.set("item", "Un autre achat");
        claire.add("question:text", "Objet", "question:vos_achats");
        claire.add("question:amount", "Prix", "question:vos_achats");
        claire.add("computed", "Total des achats", "");
        claire.set("value", "sum(vos_achats.prix)");
        claire.set("format", "amount");
        claire.set("shown", "Total de vos achats");
        claire.set("page", "request");
        claire.add("message", "L’aide est réservée aux achats de 2 000 € au plus.", "");
        claire.set("level", "blocking");
        claire.set("beside", "vos_achats");
        claire.when("total_des_achats > 2000");
        claire.add("document", "La facture du vélo électrique", "");
        claire.when("quel_velo_achetez_vous = un_velo_electrique");
        claire.open("form");
    }

    private static void tryAndRecord(Page page, Maker claire) {
        page.click("#essayer");
        Browser.assertAccessible(page);
        page.click(".btn-start");
        var answers = answers("lise@example.org");
        answers.put("vos_achats[0].prix", "2 500");
        Filler filler = new Filler(page);
        filler.fillIn(answers, Browser::assertAccessible);
        assertThat(page.locator(".gu-errors")).containsText("réservée aux achats de 2 000 €");
        filler.answerWhatIsAsked(Map.of("vos_achats[0].prix", "1 280"));
        assertThat(page.locator("#questions")).containsText("Total de vos achats");
        filler.goOn();
        filler.fillIn(answers("lise@example.org"), ignored -> {
        });
        assertThat(page.locator("main")).containsText("Avec ces réponses, la demande partirait.");
        page.fill("[name=nom]", "Un vélo électrique à 1 280 €");
        page.locator(".gu-box form button, form.gu-box button").first().click();
        assertThat(page.locator(".gu-example")).containsText("Donne le résultat attendu");
        Browser.assertAccessible(page);
        page.navigate(claire.at("/publication"));
        Browser.assertAccessible(page);
    }

    private String file(Page phone, String slug) throws Exception {
        phone.navigate("/demarches/" + slug);
        phone.click(".btn-start");
        new Filler(phone).fillIn(answers(lise), Browser::assertAccessible);
        mails.signIn(phone, lise);
        phone.click("main .btn-start");
        assertThat(phone.locator("h1")).hasText("Demande envoyée");
        return phone.locator(".gu-ref").innerText();
    }

    private String type(String slug) throws Exception {
        Page page = AgentSessions.enter(browser.open(Screen.DESK), sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION));
        page.navigate("/agents/saisie");
        page.selectOption("#form", slug);
        page.fill("[name=receivedOn]", "2026-11-19");
        page.setInputFiles("#scans", new FilePayload("velo.png", "image/png", RequestMother.picture(UUID.randomUUID())));
        page.click("main form button");
        var answers = answers("");
        answers.put("subject_first_names", "Zoé" + UUID.randomUUID().toString().replaceAll("[^a-f]", ""));
        answers.remove("honour");
        Filler filler = new Filler(page);
        while (!page.url().endsWith("/verification")) {
            filler.answerWhatIsAsked(answers);
            page.waitForNavigation(() -> page.locator("button.btn-primary[name=continuer]").click());
        }
        Browser.assertAccessible(page);
        page.waitForNavigation(() -> page.click("button[name=ouvrir]"));
        assertThat(page.locator("main")).containsText("reçue le 19/11/2026");
        return page.url().replaceFirst(".*/", "");
    }

    private static Map<String, Object> answers(String email) {
        Map<String, Object> answers = new HashMap<>(Map.of("subject_birth_name", "Garnier", "subject_first_names", "Lise",
                "subject_birth_date.day", "8", "subject_birth_date.month", "6", "subject_birth_date.year", "1990",
                "current_address.street", "7 rue Saint-Jean", "current_address.postcode", "14000", "current_address.commune",
                "Caen",
                "subject_email", email));
        answers.putAll(Map.of("avez_vous_deja_un_velo", "yes", "quelle_est_sa_marque", "Peugeot", "quel_velo_achetez_vous",
                "un_velo_electrique", "vos_achats[0].objet", "Un vélo", "vos_achats[0].prix", "1 280", "honour", "yes"));
        return answers;
    }
}

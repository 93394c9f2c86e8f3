package fr.guichet.portal;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator.CheckOptions;
import com.microsoft.playwright.Locator.ClickOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import fr.guichet.accounts.Role;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.Browser;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** « Estimer mon APA »: anybody learns what they could get; nothing is filed and nothing is kept. */
@GuichetTest
class EstimateTests {
    private static final String FORM = "/demarches/estimer-mon-apa";
    private static final String ESTIMATE = FORM + "/estimation";

    @Autowired
    MockMvc mvc;
    @Autowired
    Browser browser;
    @Autowired
    AgentSessions sessions;
    @Autowired
    JdbcClient jdbc;

    @Test
    void saysWhatTheApaWouldPayAndThatItIsAnEstimate() throws Exception {
        String result = page(200, "gir", "gir_2", "plan", "1 500", "couple", "no", "resources", "1450").select("#resultat")
                .text();

        assertThat(result).contains("1 343,60 €", "156,40 €", "10,43 %", "Seule la décision de la collectivité fixe le montant");
    }

    @Test
    void keepsNothing() throws Exception {
        long requests = rows();

        MockHttpServletResponse response = Device.of(mvc).post(ESTIMATE, "estimer", "", "gir", "gir_1", "couple", "yes",
                "resources",
                "1234");

        assertThat(response.getCookie("guichet_brouillon")).isNull();
        assertThat(rows()).isEqualTo(requests);
        assertThat(Device.of(mvc).page(FORM).html()).doesNotContain("1234");
    }

    private long rows() {
        return jdbc.sql("select count(*) from requests").query(Long.class).single();
    }

    @Test
    void saysWhatIsWrongBesideTheFieldAndKeepsWhatWasTyped() throws Exception {
        Document page = page(422, "gir", "gir_2", "plan", "l’été <b>", "resources", "1450", "estimate_on.day", "31",
                "estimate_on.month", "2", "estimate_on.year", "2025");

        assertThat(page.select(".gu-errors li").eachText()).containsExactly(
                "Écrivez le montant en chiffres, par exemple 850 ou 850,50",
                "Répondez oui ou non", "Cette date n’existe pas. Écrivez le jour, le mois et l’année");
        assertThat(page.select("#plan").val()).isEqualTo("l’été <b>");
        assertThat(page.select("#resultat")).isEmpty();
    }

    @Test
    void knowsTheLawOfAnotherDayAsFarAsItsTablesReach() throws Exception {
        assertThat(page(200, "gir", "gir_2", "plan", "1100", "couple", "no", "resources", "1500", "estimate_on.day", "10",
                "estimate_on.month", "10", "estimate_on.year", "2015").select("#resultat").text()).contains("758,53 €");
        assertThat(
                page(422, "gir", "gir_2", "couple", "no", "resources", "1500", "estimate_on.day", "1", "estimate_on.month", "1",
                        "estimate_on.year", "2013").select(".gu-errors").text())
                .contains("à partir du 1er avril 2013");
        assertThat(
                page(422, "gir", "gir_2", "couple", "no", "resources", "1500", "estimate_on.day", "1", "estimate_on.month", "1",
                        "estimate_on.year", "2027").select(".gu-errors").text())
                .contains("ne sont pas encore connus");
    }

    @Test
    void tellsWhoeverNeedsLittleHelpWhereToAsk() throws Exception {
        String result = page(200, "gir", "gir_5_6", "couple", "no", "resources", "1500").select("#resultat").text();

        assertThat(result).contains("demandez-lui une aide à domicile").doesNotContain("€");
    }

    @Test
    void isOfferedByTheFormThatItEstimates() throws Exception {
        assertThat(Device.of(mvc).page("/demarches/apa-a-domicile").select("a[href='" + FORM + "']")).isNotEmpty();
        assertThat(Device.of(mvc).page("/demarches?q=simulateur").select("a[href='" + FORM + "']")).isNotEmpty();
    }

    @Test
    void hasNoDraftsNoPaperAndNoPagesOfItsOwn() throws Exception {
        Device clerk = Device.of(mvc, sessions.signIn(mvc, "Nadia Benali", Role.RECEPTION).session());

        assertThat(Device.of(mvc).post(FORM + "/brouillons").getStatus()).isEqualTo(404);
        assertThat(Device.of(mvc).post("/demarches/apa-a-domicile/estimation").getStatus()).isEqualTo(404);
        assertThat(clerk.page("/agents/saisie").select("option[value=estimer-mon-apa]")).isEmpty();
        assertThat(clerk.page("/agents/saisie").select("option[value=apa-a-domicile]")).isNotEmpty();
    }

    @Test
    void answersAtOnceOnAPhoneAndWithoutScripts() {
        for (Page phone : new Page[]{browser.open(Screen.PHONE), browser.openWithoutScripts(Screen.PHONE)}) {
            phone.navigate(FORM);
            Browser.assertAccessible(phone);
            press(phone);
            assertThat(phone.locator(".gu-errors")).containsText("Choisissez un GIR");
            Browser.assertAccessible(phone);
            choose(phone, "gir", "gir_4");
            choose(phone, "couple", "yes");
            phone.fill("#resources", "1800");
            press(phone);
            assertThat(phone.locator("#resultat")).containsText("786,87 €");
            Browser.assertAccessible(phone);
        }
    }

    @Test
    void worksItOutAnewWhenAnAnswerChanges() {
        Page page = browser.open(Screen.DESK);
        page.navigate(FORM);
        choose(page, "gir", "gir_4");
        choose(page, "couple", "yes");
        page.fill("#resources", "1800");
        press(page);
        assertThat(page.locator("#resultat")).containsText("786,87 €");

        page.fill("#plan", "650");
        page.press("#plan", "Tab");

        assertThat(page.locator("#resultat")).containsText("627,08 €");
    }

    private static void choose(Page page, String question, String value) {
        page.locator("input[name=%s][value=%s]".formatted(question, value)).check(new CheckOptions().setForce(true));
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    private static void press(Page page) {
        page.locator(".gu-actions button").click(new ClickOptions().setForce(true));
        page.waitForLoadState();
    }

    private Document page(int status, String... typed) throws Exception {
        String[] all = new String[typed.length + 2];
        System.arraycopy(typed, 0, all, 2, typed.length);
        all[0] = "estimer";
        all[1] = "";
        MockHttpServletResponse response = Device.of(mvc).post(ESTIMATE, all);
        assertThat(response.getStatus()).isEqualTo(status);
        return Jsoup.parse(response.getContentAsString());
    }
}

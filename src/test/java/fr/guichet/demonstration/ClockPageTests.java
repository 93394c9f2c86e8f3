package fr.guichet.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.testing.Browser;
import fr.guichet.testing.DemonstrationTest;
import fr.guichet.testing.Screen;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;

/** How administrators of the demonstration let time pass. */
@DemonstrationTest
class ClockPageTests {
    @Autowired
    MockMvc mvc;

    @Autowired
    MovableClock clock;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Browser browser;

    @Test
    void movesAheadAndComesBack() throws Exception {
        MockHttpSession administrator = signIn("admin");

        mvc.perform(post("/administration/horloge").param("jours", "7").session(administrator).with(csrf()))
                .andExpect(flash().attributeExists("passed"));
        assertThat(clock.movedBy()).isEqualTo(Duration.ofDays(7));
        mvc.perform(get("/administration/horloge").session(administrator)).andExpect(content().string(containsString("avancée")));

        mvc.perform(post("/administration/horloge/retour").session(administrator).with(csrf()));
        assertThat(clock.movedBy()).isZero();
    }

    @Test
    void goesToTheMorningOfADateButNeverBack() throws Exception {
        MockHttpSession administrator = signIn("admin");
        LocalDate day = LocalDate.now(clock).plusDays(40);

        mvc.perform(post("/administration/horloge").param("date", day.toString()).session(administrator).with(csrf()));
        mvc.perform(post("/administration/horloge").param("date", "2020-01-01").session(administrator).with(csrf()))
                .andExpect(flash().attribute("refused", "demonstration.clock.only-ahead"));

        assertThat(LocalDate.now(clock)).isEqualTo(day);
        assertThat(clock.instant().atZone(clock.getZone()).getHour()).isEqualTo(9);
    }

    @Test
    void hasWhatIsDueDoneAtOnce() throws Exception {
        MockHttpSession administrator = signIn("admin");
        jdbc.sql(
                "update mandates set ends_on = current_date + 200 where state = 'ACTIVE' and holder_name = 'Sandrine L’Hermitte'")
                .update();

        mvc.perform(post("/administration/horloge").param("jours", "300").session(administrator).with(csrf()));

        assertThat(jdbc.sql("select state from mandates where holder_name = 'Sandrine L’Hermitte'").query(String.class).list())
                .contains("EXPIRED");
    }

    @Test
    void isForAdministratorsOnly() throws Exception {
        mvc.perform(get("/administration/horloge")).andExpect(header().string("Location", startsWith("/agents/connexion")));
        mvc.perform(get("/administration/horloge").session(signIn("nadia.benali"))).andExpect(status().is4xxClientError());
    }

    @Test
    void isReadInABrowser() {
        var page = browser.open(Screen.DESK);
        page.navigate("/agents/connexion?suite=/administration/horloge");
        page.fill("#email", "admin@haute-vere.example");
        page.fill("#mot-de-passe", Cast.PASSWORD);
        page.click("main button");
        page.waitForURL("**/administration/horloge");

        page.click("button[name=jours][value='30']");
        page.waitForSelector("#passe");

        Browser.assertAccessible(page);
        Browser.keepPicture(page, "demonstration-horloge");
    }

    private MockHttpSession signIn(String mailbox) throws Exception {
        return (MockHttpSession) mvc
                .perform(post("/agents/connexion").param("email", mailbox + "@haute-vere.example")
                        .param("mot-de-passe", Cast.PASSWORD).with(csrf()))
                .andReturn().getRequest().getSession(false);
    }
}

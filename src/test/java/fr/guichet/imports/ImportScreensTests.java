package fr.guichet.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.Role;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

@GuichetTest
class ImportScreensTests {
    private static final String ADDRESS = "/administration/reprise";

    @Autowired
    MockMvc mvc;

    @Autowired
    AgentSessions sessions;

    @Autowired
    ImportWork work;

    @Autowired
    Clock clock;

    private final String own = UUID.randomUUID().toString().substring(0, 8);
    private Agent administrator;

    @BeforeEach
    void signIn() throws Exception {
        administrator = sessions.signIn(mvc, "Inès Dumont", Role.ADMINISTRATION);
    }

    @Test
    void goesFromTheTrialToTheTakeoverAndTellsWhatDidNotPass() throws Exception {
        String at = send(own + "A;Perrin;Jeanne\n;Sans;Identifiant\n");
        work.runDue(clock.instant());

        assertThat(page(at).text()).contains("Essai terminé", "1 ligne à reprendre", "1 ligne refusée",
                "Valeur obligatoire, absente");
        assertThat(findings(at)).contains("3;identifiant;;Valeur obligatoire, absente;ligne refusée");

        mvc.perform(post(at + "/reprise").session(administrator.session()).with(csrf())).andExpect(status().is3xxRedirection());
        work.runDue(clock.instant());
        assertThat(page(at).text()).contains("Repris", "1 ligne reprise");
    }

    @Test
    void canBeStoppedAndGoesOn() throws Exception {
        String at = send(own + "A;Perrin;Jeanne\n");

        mvc.perform(post(at + "/arret").session(administrator.session()).with(csrf())).andExpect(status().is3xxRedirection());
        assertThat(page(at).text()).contains("Essai arrêté");
        mvc.perform(post(at + "/suite").session(administrator.session()).with(csrf())).andExpect(status().is3xxRedirection());
        work.runDue(clock.instant());
        assertThat(page(at).text()).contains("Essai terminé");
    }

    @Test
    void asksForAFileAndWhatItHolds() throws Exception {
        String html = mvc
                .perform(multipart(ADDRESS).file(new MockMultipartFile("fichier", new byte[0])).session(administrator.session())
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();

        assertThat(Jsoup.parse(html).select(".gu-errors a").eachAttr("href")).containsExactly("#nature", "#fichier");
    }

    @Test
    void saysWhichColumnsAreMissing() throws Exception {
        String html = mvc
                .perform(multipart(ADDRESS).file(file("nom;prenom\n")).param("nature", "PEOPLE").session(administrator.session())
                        .with(csrf()))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString();

        assertThat(Jsoup.parse(html).select("#fichier-err").text()).contains("identifiant, nom_naissance, prenoms");
    }

    @Test
    void takesNoFileFromOutsideTheFolderOfTheServer() throws Exception {
        mvc.perform(multipart(ADDRESS).file(new MockMultipartFile("fichier", new byte[0])).param("nature", "PEOPLE")
                .param("depot", "../recus/autre.csv").session(administrator.session()).with(csrf()))
                .andExpect(status().isNotFound());
    }

    @Test
    void isForAdministratorsOnly() throws Exception {
        Agent agent = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);

        mvc.perform(get(ADDRESS).session(agent.session())).andExpect(status().isNotFound());
    }

    @Test
    void fitsEveryScreenAndReader(@Autowired Browser browser) throws Exception {
        String at = send(own + "A;Perrin;Jeanne\n;Sans;Identifiant\n");
        work.runDue(clock.instant());
        Page page = AgentSessions.enter(browser.open(Screen.DESK), administrator);

        for (String address : new String[]{ADDRESS, at}) {
            page.navigate(address);
            for (Screen screen : Screen.values()) {
                screen.resize(page);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).isEqualTo(true);
                Browser.assertAccessible(page);
            }
        }
    }

    private String send(String lines) throws Exception {
        return Objects.requireNonNull(mvc.perform(multipart(ADDRESS).file(file("identifiant;nom_naissance;prenoms\n" + lines))
                .param("nature", "PEOPLE").session(administrator.session()).with(csrf())).andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse().getRedirectedUrl());
    }

    private static MockMultipartFile file(String text) {
        return new MockMultipartFile("fichier", "personnes.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
    }

    private Document page(String at) throws Exception {
        return Jsoup
                .parse(mvc.perform(get(at).session(administrator.session())).andExpect(status().isOk()).andReturn().getResponse()
                        .getContentAsString());
    }

    private String findings(String at) throws Exception {
        return mvc.perform(get(at + "/lignes.csv").session(administrator.session())).andExpect(status().isOk()).andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}

package fr.guichet.administration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.Role;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormMother;
import fr.guichet.forms.Publication;
import fr.guichet.lists.ChoiceLists;
import fr.guichet.shared.Actor;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The screens where lists are taken in, looked at and replaced. */
@GuichetTest
class ListScreensTests {
    private final String name = "Cantons " + UUID.randomUUID();
    private final String here = "/administration/listes/" + ChoiceLists.slugOf(name);

    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private Browser browser;
    @Autowired
    private FormCatalogue catalogue;
    private Agent claire;

    @BeforeEach
    void signIn() throws Exception {
        claire = sessions.signIn(mvc, "Claire Morel", Role.ADMINISTRATION);
    }

    @Test
    void takeAListInReplaceItAndGiveItBack() throws Exception {
        send("/administration/listes", "code;nom\n01;Caen-1\n02;Bayeux").andExpect(redirectedUrl(here));
        assertThat(page("/administration/listes").text()).contains(name, "2", "Claire Morel");
        assertThat(page(here + "?recherche=bay").select("tbody tr").eachText()).containsExactly("02 Bayeux");

        send(here, "code;nom;habitants\n03;Vire;18000").andExpect(redirectedUrl(here));

        assertThat(page(here).select("tbody tr").eachText()).containsExactly("03 Vire 18000");
        assertThat(Device.of(mvc, claire.session()).get(here + "/fichier").getContentAsString(StandardCharsets.UTF_8))
                .contains("code;nom;habitants", "03;Vire;18000");
        assertThat(page("/administration/journal").text()).contains("a remplacé la liste");
        assertThat(Device.of(mvc, claire.session()).leads(here + "/suppression")).isEqualTo("/administration/listes");
        mvc.perform(get(here).session(claire.session())).andExpect(status().isNotFound());
    }

    @Test
    void sayWhatIsWrongWithItsLineAndChangeNothing() throws Exception {
        send("/administration/listes", "code;nom\n01;Caen-1").andExpect(redirectedUrl(here));

        Document refused = Jsoup
                .parse(send(here, "code;nom\n02;Vire\n02;Bayeux\n;Lisieux").andExpect(status().isUnprocessableContent())
                        .andReturn().getResponse().getContentAsString());

        assertThat(refused.select(".gu-errors li").eachText()).containsExactly("Ligne 3 : Le code « 02 » est déjà à la ligne 2",
                "Ligne 4 : La colonne « code » est vide");
        assertThat(page(here).select("tbody tr").eachText()).containsExactly("01 Caen-1");
        assertThat(Jsoup.parse(
                send("/administration/listes", "code;nom\n01;Caen-1").andExpect(status().isUnprocessableContent()).andReturn()
                        .getResponse().getContentAsString())
                .select("#name-err").text()).contains("Une liste a déjà ce nom");
        mvc.perform(get(here).session(sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION).session()))
                .andExpect(status().isNotFound());
    }

    @Test
    void keepTheColumnsThatPublishedFormsMayLookAt() throws Exception {
        send("/administration/listes", "code;nom;habitants\n01;Caen-1;21000").andExpect(redirectedUrl(here));
        String slug = FormMother.slug();
        catalogue.publish(FormMother.asking(slug, "un canton",
                "- {id: canton, type: table_choice, label: Quel canton ?, list: " + ChoiceLists.slugOf(name) + "}"),
                Publication.byEditor(new Actor(UUID.randomUUID(), "Claire Morel", Actor.Kind.AGENT), 0, ""));

        Document refused = Jsoup.parse(send(here, "code;nom;élus\n01;Caen-1;2").andExpect(status().isUnprocessableContent())
                .andReturn().getResponse().getContentAsString());

        assertThat(refused.select(".gu-errors li").text()).contains("La colonne « habitants » manque");
        assertThat(page(here).select("tbody tr").eachText()).containsExactly("01 Caen-1 21000");
        send(here, "code;nom;élus;habitants\n01;Caen-1;2;21000").andExpect(redirectedUrl(here));
    }

    @Test
    void takeFiftyThousandRowsOfAnOldSpreadsheetAndRefuseWhatIsNoText() throws Exception {
        String rows = IntStream.range(0, 50_000).mapToObj(row -> row + ";École n° " + row).collect(Collectors.joining("\n"));

        send("/administration/listes", ("code;nom\n" + rows).getBytes(Charset.forName("windows-1252")))
                .andExpect(redirectedUrl(here));
        Document refused = Jsoup.parse(send(here, "code;nom\n1;École".getBytes(StandardCharsets.UTF_16))
                .andExpect(status().isUnprocessableContent()).andReturn().getResponse().getContentAsString());

        assertThat(page(here + "?recherche=49999 ecole").select("tbody tr").eachText()).containsExactly("49999 École n° 49999");
        assertThat(refused.select(".gu-errors li").text()).contains("Ce fichier n’est pas un CSV");
    }

    @Test
    void areAccessible() throws Exception {
        send("/administration/listes", "code;nom;habitants\n01;Caen-1;21000\n02;Bayeux;13000").andExpect(redirectedUrl(here));
        Page page = AgentSessions.enter(browser.open(Screen.DESK), claire);

        for (String address : new String[]{"/administration/listes", here}) {
            page.navigate(address);
            Screen.DESK.resize(page);
            Browser.assertAccessible(page);
            Browser.keepPicture(page, "lists-desk-" + address.length());
            Screen.PHONE.resize(page);
            Browser.assertAccessible(page);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(390);
            Browser.keepPicture(page, "lists-phone-" + address.length());
        }
    }

    private ResultActions send(String address, String file) throws Exception {
        return send(address, file.getBytes(StandardCharsets.UTF_8));
    }

    private ResultActions send(String address, byte[] file) throws Exception {
        return mvc.perform(multipart(address)
                .file(new MockMultipartFile("fichier", "liste.csv", "text/csv", file))
                .param("name", name).session(claire.session()).with(csrf()));
    }

    private Document page(String address) throws Exception {
        return Device.of(mvc, claire.session()).page(address);
    }
}

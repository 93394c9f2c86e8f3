package fr.guichet.structure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import com.microsoft.playwright.Page;
import fr.guichet.accounts.Role;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RoutingRule;
import fr.guichet.requests.RoutingRules;
import fr.guichet.teams.ServiceView;
import fr.guichet.teams.Services;
import fr.guichet.teams.TeamView;
import fr.guichet.teams.Teams;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Browser;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.Screen;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The screens where administrators keep up who works where and where requests go. */
@GuichetTest
class StructureScreensTests {
    private static final String HERE = "/administration/organisation";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private Browser browser;
    @Autowired
    private Services services;
    @Autowired
    private Teams teams;
    @Autowired
    private RoutingRules rules;
    @Autowired
    private RequestMother requests;
    @Autowired
    private JdbcClient jdbc;

    private Agent ines;
    private Device admin;

    @BeforeEach
    void signIn() throws Exception {
        ines = sessions.signIn(mvc, "Inès Dumont", Role.ADMINISTRATION);
        admin = Device.of(mvc, ines.session());
    }

    @Test
    void aServiceIsAddedRenamedClosedAndReopened() throws Exception {
        assertThat(admin.leads(HERE + "/services", "name", "Aide " + mark, "email", "", "phone", "02 31 00 00 00"))
                .isEqualTo(HERE + "/services");
        UUID id = service("Aide " + mark).id();
        admin.leads(HERE + "/services/" + id, "name", "Autonomie " + mark);
        assertThat(admin.page(HERE + "/services/" + id).text()).contains("Nommé auparavant : aide " + mark);
        Document taken = wrong(HERE + "/services", "name", "aide " + mark, "email", "pas une adresse");
        assertThat(taken.select("#name-err").text()).contains("déjà celui du service « Autonomie " + mark);
        assertThat(taken.select("#email").val()).isEqualTo("pas une adresse");
        assertThat(taken.select("#email-err").text()).contains("adresse électronique");

        admin.leads(HERE + "/services/" + id + "/fermeture");
        assertThat(admin.page(HERE + "/equipes/nouvelle").select("#service option").eachText())
                .doesNotContain("Autonomie " + mark);
        admin.leads(HERE + "/services/" + id + "/reouverture");
        assertThat(admin.page(HERE + "/equipes/nouvelle").select("#service option").eachText()).contains("Autonomie " + mark);
        assertThat(admin.page("/administration/journal").text()).contains("Service ajouté", "Service fermé", "Service rouvert");
    }

    @Test
    void aTeamHasMembersWithAProfessionAndDays() throws Exception {
        String team = team();
        Document wrong = wrong(team + "/membres", "agent", "", "since", "31/02/2026", "until", "");
        assertThat(wrong.select(".gu-errors li").eachText()).containsExactly("Écrivez le nom de l’agent",
                "Indiquez le premier jour, par exemple 14/12/2026");

        String agent = ines.email();
        assertThat(admin.leads(team + "/membres", "agent", agent, "profession", "Cheffe", "since", "2026-11-23", "until", ""))
                .isEqualTo(team);

        assertThat(admin.page(team).select("tbody tr").eachText())
                .containsExactly("Inès Dumont Cheffe 23/11/2026 Sans fin prévue Membre");
        assertThat(wrong(team + "/membres", "agent", agent, "since", "2026-12-01").select("#since-err").text())
                .contains("est déjà dans cette équipe à ces dates (depuis le 23/11/2026)");
        String period = member(team);
        admin.leads(period, "profession", "Cheffe", "since", "01/11/2026", "until", "22/11/2026");
        assertThat(admin.page(team).select("tbody tr").text()).contains("22/11/2026", "Terminé");
        admin.leads(team + "/membres", "agent", agent, "profession", "Adjointe", "since", "2026-12-01", "until", "");
        assertThat(admin.page(team).select("tbody tr").eachText()).containsExactly(
                "Inès Dumont Cheffe 01/11/2026 22/11/2026 Terminé", "Inès Dumont Adjointe 01/12/2026 Sans fin prévue À venir");
        assertThat(wrong(period, "since", "01/11/2026", "until", "").select("#since-err").text())
                .contains("depuis le 01/12/2026");
    }

    @Test
    void aCommuneLiesInOneTerritoryOnly() throws Exception {
        String north = territory("Nord " + mark);
        String south = territory("Sud " + mark);
        jdbc.sql("delete from territory_communes where commune in ('14366', '76217')").update();
        admin.leads(north + "/communes", "commune", "Dieppe (76)", "codes", "14366 ;");
        assertThat(admin.page(north).select("tbody tr").eachText()).containsExactly("Dieppe 76200, 76370 76217",
                "Lisieux 14100 14366");

        Document refused = wrong(south + "/communes", "commune", "Dieppe", "codes", "");
        assertThat(refused.select("#commune-err").text()).contains("Dieppe est déjà dans « Nord " + mark + " »");
        assertThat(refused.select("#commune").val()).isEqualTo("Dieppe");
        admin.leads(south + "/communes", "commune", "Dieppe", "codes", "", "deplacer", "true");
        assertThat(admin.page(south).select("tbody tr").eachText()).containsExactly("Dieppe 76200, 76370 76217");

        assertThat(wrong(south + "/communes", "commune", "Nulle-part", "codes", "00000").select(".gu-errors li").eachText())
                .hasSize(2);
        admin.leads(south + "/communes/retrait", "retirees", "76217");
        assertThat(admin.page(south).text()).contains("Ce territoire n’a pas de commune à lui.");
    }

    @Test
    void aTerritoryLiesNotInItselfAndGoesWhenNothingNeedsIt() throws Exception {
        String wide = territory("Large " + mark);
        String wideId = wide.substring(wide.lastIndexOf('/') + 1);
        String deep = admin.leads(HERE + "/territoires", "name", "Profond " + mark, "parent", wideId);
        String deepId = deep.substring(deep.lastIndexOf('/') + 1);

        assertThat(wrong(wide, "name", "Large " + mark, "parent", deepId).select("#parent-err").text())
                .contains("fait lui-même partie");
        assertThat(admin.leads(wide + "/suppression")).isEqualTo(wide);
        assertThat(admin.leads(deep + "/suppression")).isEqualTo(HERE + "/territoires");
        assertThat(admin.leads(wide + "/suppression")).isEqualTo(HERE + "/territoires");
    }

    @Test
    void aSubstituteStandsInFromADayToAnother() throws Exception {
        Agent nadia = sessions.signIn(mvc, "Nadia " + mark, Role.INSTRUCTION);
        String here = HERE + "/suppleances";
        Document wrong = wrong(here, "agent", nadia.email(), "substitute", nadia.email(), "since", "2026-11-23",
                "until", "2026-11-01");
        assertThat(wrong.select(".gu-errors li").eachText()).containsExactly("Choisissez quelqu’un d’autre que l’agent absent",
                "Ce jour est passé. Indiquez un dernier jour à venir");

        String[] said = {"agent", nadia.email(), "substitute", ines.email(), "since", "2026-11-23", "until",
                "2026-11-30"};
        admin.leads(here, said);
        assertThat(wrong(here, said).select("#substitute-err").text()).contains("déjà");
        assertThat(admin.page(here).select("tbody tr:contains(Nadia " + mark + ")").text()).contains("Inès Dumont",
                "du 23/11/2026 au 30/11/2026", "En cours", "Terminer");
    }

    @Test
    void rulesAreOrderedAndRequestsRoutedAgain() throws Exception {
        jdbc.sql("delete from routing_rules").update();
        String here = HERE + "/acheminement";
        admin.leads(HERE + "/services", "name", "Premier " + mark);
        assertThat(wrong(here, "form", "apa-a-domicile").select("#service-err").text()).contains("Choisissez le service");
        requests.filed();
        String service = service("Premier " + mark).id().toString();
        admin.leads(here, "form", "", "territory", "", "service", service);
        admin.leads(here, "form", "apa-a-domicile", "territory", "", "service", service);

        Document page = admin.page(here);
        assertThat(page.select("tbody tr").eachText().get(1)).contains("Règle 2", "Ne sert jamais : la règle 1");
        admin.leads(here + "/" + rules.all().getLast().id() + "/monter");
        assertThat(rules.all()).extracting(RoutingRule::form).containsExactly("apa-a-domicile", null);
        assertThat(admin.page(here).select("form[action$=a-nouveau] button").text()).contains("Acheminer à nouveau");
        admin.leads(here + "/a-nouveau");
        assertThat(admin.page(here).text()).contains("aucune n’irait ailleurs");
        jdbc.sql("delete from routing_rules").update();
    }

    @Test
    void aFileShowsWhatItWouldChangeBeforeItDoes() throws Exception {
        String here = HERE + "/fichiers/equipes";
        Document shown = Jsoup.parse(upload(here, "Service;Équipe;Territoire\nAide " + mark + ";Nord " + mark + ";")
                .getContentAsString(StandardCharsets.UTF_8));
        assertThat(shown.select("h1").text()).contains("Ce fichier ferait 2 changements");
        assertThat(shown.select("tbody tr").eachText()).containsExactly("Ajout Service « Aide " + mark + " » ajouté",
                "Ajout Équipe « Nord " + mark + " » ajoutée au service « Aide " + mark + " »");
        assertThat(teams.all()).extracting(TeamView::name).doesNotContain("Nord " + mark);

        assertThat(admin.leads(here + "/application", "contenu", shown.select("input[name=contenu]").val(), "complet", "false",
                "marque", shown.select("input[name=marque]").val())).isEqualTo(HERE + "/fichiers");

        assertThat(teams.all()).extracting(TeamView::name).contains("Nord " + mark);
        MockHttpServletResponse wrong = upload(here, "Service;Équipe;Territoire\nAide;Sud;Nulle part");
        assertThat(wrong.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(wrong.getContentAsString(StandardCharsets.UTF_8)).select(".gu-errors li").eachText())
                .containsExactly(
                        "Ligne 2, colonne « Territoire ». Il n’y a pas de territoire « Nulle part ». Ajoutez-le d’abord, "
                                + "ou corrigez son nom");
    }

    @Test
    void everyScreenIsAccessibleAndFits() throws Exception {
        String team = team();
        admin.leads(team + "/membres", "agent", ines.email(), "profession", "Cheffe", "since", "2026-11-23");
        String territory = territory("Ouest " + mark);
        admin.leads(territory + "/communes", "commune", "", "codes", "14047", "deplacer", "true");
        services.named("Service " + mark).map(ServiceView::id).ifPresent(id -> rules.add(null, null, id));
        admin.leads(HERE + "/suppleances", "agent", ines.email(), "substitute",
                sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION).email(), "since", "2026-11-23", "until",
                "2026-12-01");
        Page page = AgentSessions.enter(browser.open(Screen.DESK), ines);

        for (String address : new String[]{HERE, HERE + "/services", HERE + "/services/" + service("Service " + mark).id(),
                HERE + "/equipes", HERE + "/equipes/nouvelle", team, team + "/membres/nouveau", member(team),
                HERE + "/territoires", HERE + "/territoires/nouveau", territory, HERE + "/suppleances", HERE + "/acheminement",
                HERE + "/fichiers"}) {
            page.navigate(address);
            for (Screen screen : Screen.values()) {
                screen.resize(page);
                assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth")).as(address).isEqualTo(true);
                Browser.assertAccessible(page);
            }
        }
        jdbc.sql("delete from routing_rules").update();
    }

    private MockHttpServletResponse upload(String address, String text) throws Exception {
        return mvc.perform(multipart(address)
                .file(new MockMultipartFile("fichier", "equipes.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8)))
                .session(ines.session()).with(csrf())).andReturn().getResponse();
    }

    private String team() throws Exception {
        admin.leads(HERE + "/services", "name", "Service " + mark);
        return admin.leads(HERE + "/equipes", "name", "Équipe " + mark, "service", service("Service " + mark).id().toString(),
                "territory", "");
    }

    private String territory(String name) throws Exception {
        return admin.leads(HERE + "/territoires", "name", name, "parent", "");
    }

    private ServiceView service(String name) {
        return services.named(name).orElseThrow();
    }

    private Document wrong(String address, String... typed) throws Exception {
        MockHttpServletResponse answer = admin.post(address, typed);
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8));
    }

    /** The page of the first period that the team shows. */
    private String member(String team) throws Exception {
        return admin.page(team).select("tbody a").attr("href");
    }
}

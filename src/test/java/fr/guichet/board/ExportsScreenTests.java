package fr.guichet.board;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.Role;
import fr.guichet.demonstration.MovableClock;
import fr.guichet.exports.ExportWork;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Files for spreadsheets: made in the background of what the queue shows, fetched by whoever asked for them. */
@GuichetTest
class ExportsScreenTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private ExportWork work;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private MovableClock clock;
    private Agent nadia;
    private Device screen;

    @BeforeEach
    void signIn() throws Exception {
        nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        screen = Device.of(mvc, nadia.session());
    }

    @Test
    void theFileHoldsTheSelectionWithTheColumnsChosenAndOpensInASpreadsheet() throws Exception {
        String family = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "mont";
        RequestId id = requests.filed(ApaAnswers.ofMadeleine().with("subject_usual_name", family), requests.madeleine());

        order("texte", family, "champs", "numero", "champs", "personne", "champs", "etat", "champs", "pieces");
        assertThat(screen.page("/agents/exports").text()).contains("En attente");
        work.runDue(clock.instant());

        Document page = screen.page("/agents/exports");
        assertThat(page.text()).contains("Prêt", "1 demande. À télécharger jusqu’au 30/11/2026");
        MockHttpServletResponse file = screen.get(page.select("a[href$=fichier]").attr("href"));
        String text = file.getContentAsString(StandardCharsets.UTF_8);
        assertThat(file.getHeader("Content-Disposition")).contains("demandes-2026-11-23.csv");
        assertThat(text).startsWith("\ufeffNuméro;Personne;État;Pièces manquantes\r\n" + reader.request(id).number() + ";"
                + family + " Madeleine;À vérifier;");
        assertThat(text.lines()).hasSize(2);
    }

    @Test
    void answersToOneFormAreColumnsAsFarAsTheyAreOpenToTheAgent() throws Exception {
        String family = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "val";
        requests.filed(ApaAnswers.ofMadeleine().with("subject_usual_name", family).with("hardest", "Les marches du perron"),
                requests.madeleine());

        Document page = screen.page("/agents/exports/nouveau?demarche=apa-a-domicile&texte=" + family);
        assertThat(page.select("input[name=champs]").eachAttr("value")).contains("reponse.subject_birth_name")
                .doesNotContain("reponse.hardest", "reponse.subject_nir");
        assertThat(screen.page("/agents/exports/nouveau").text()).contains("choisissez d’abord une démarche");

        order("demarche", "apa-a-domicile", "texte", family, "champs", "personne", "champs", "reponse.subject_birth_name");
        work.runDue(clock.instant());
        assertThat(file()).endsWith("Son nom de naissance\r\n" + family + " Madeleine;Garnier\r\n");

        String sealed = UUID.randomUUID().toString();
        assertThat(screen.post("/agents/exports", "jeton", sealed, "demarche", "apa-a-domicile", "champs", "reponse.hardest")
                .getStatus())
                .isEqualTo(422);
    }

    @Test
    void noCellIsRunAsAFormula() throws Exception {
        String service = "=1+1;\"" + UUID.randomUUID();
        RequestId id = requests.filed();
        jdbc.sql("update queue_entries set service = :service where request_id = :id").param("service", service)
                .param("id", id.value()).update();

        order("service", service, "champs", "service");
        work.runDue(clock.instant());

        assertThat(file()).endsWith("\"'" + service.replace("\"", "\"\"") + "\"\r\n");
    }

    @Test
    void aFileIsItsMakersOnlyAndGoesAfterAWeek() throws Exception {
        order("champs", "numero", "vue", "TO_SIGN");
        work.runDue(clock.instant());
        String file = screen.page("/agents/exports").select("a[href$=fichier]").attr("href");
        Device julien = Device.of(mvc, sessions.signIn(mvc, "Julien N’Guessan", Role.INSTRUCTION).session());
        Device thomas = Device.of(mvc, sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION).session());

        assertThat(julien.get(file).getStatus()).isEqualTo(404);
        assertThat(thomas.get("/agents/exports").getStatus()).isNotEqualTo(200);
        clock.moveBy(Duration.ofDays(8));
        work.runDue(clock.instant());

        assertThat(jdbc.sql("select count(*) from exports where made_by = :nadia").param("nadia", nadia.id()).query(Integer.class)
                .single()).isZero();
    }

    @Test
    void askingAndFetchingAreInTheJournal() throws Exception {
        order("champs", "numero", "vue", "TO_SIGN");
        work.runDue(clock.instant());
        file();

        assertThat(jdbc.sql("select action from audit_entries where actor_id = :nadia order by id").param("nadia", nadia.id())
                .query(String.class).list()).containsSubsequence("exports.audit.ordered", "exports.audit.taken");
    }

    @Test
    void keepsColumnsUnderAName() throws Exception {
        screen.post("/agents/exports", "jeton", UUID.randomUUID().toString(), "champs", "numero", "champs", "adresse", "garder",
                "oui", "nom", "Publipostage");

        Document page = screen.page("/agents/exports/nouveau?etat=FILED");
        String link = page.select("a:contains(Publipostage)").attr("href");

        assertThat(link).startsWith("/agents/exports/nouveau?etat=FILED&modele=");
        assertThat(screen.page(link).select("input[name=champs][checked]").eachAttr("value")).containsExactly("numero",
                "adresse");
    }

    @Test
    void withoutAColumnNothingIsMade() throws Exception {
        MockHttpServletResponse response = screen.post("/agents/exports", "jeton", UUID.randomUUID().toString(), "etat", "FILED");

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(response.getContentAsString()).select("#champs-err").text())
                .contains("Choisissez au moins une colonne");
        assertThat(Jsoup.parse(response.getContentAsString()).select("input[name=etat]").val()).isEqualTo("FILED");
    }

    @Test
    void aFilterMadeByHandThatMakesNoSenseIsSaidAndNothingIsMade() throws Exception {
        assertThat(screen.page("/agents/exports/nouveau?etat=NOPE").select(".gu-errors").text()).contains("etat=NOPE");

        MockHttpServletResponse refused = screen.post("/agents/exports", "jeton", UUID.randomUUID().toString(), "champs",
                "numero", "etat", "NOPE");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(Jsoup.parse(refused.getContentAsString()).select("#champs-err").text()).contains("n’a pas de sens");
        assertThat(screen.page("/agents/exports").text()).contains("Aucun export");
    }

    @Test
    void goesOnAfterAStopWithoutALossOrARepetition() throws Exception {
        String family = "Q" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "lac";
        List<String> numbers = Stream.generate(() -> requests.filed(ApaAnswers.ofMadeleine().with("subject_usual_name", family),
                requests.madeleine())).limit(3).map(id -> reader.request(id).number()).sorted().toList();
        order("texte", family, "champs", "numero");
        // The server stopped after a part with the first of them was written.
        jdbc.sql(
                """
                with stopped as (update exports set state = 'RUNNING', total = 3, written = 1, last_number = :first
                    where made_by = :nadia returning id)
                insert into export_parts (export_id, position, bytes) select id, 0, convert_to('Numéro' || chr(13) || chr(10) || :first
                    || chr(13) || chr(10), 'UTF8') from stopped
                """)
                .param("first", numbers.getFirst()).param("nadia", nadia.id()).update();
        assertThat(screen.page("/agents/exports").text()).contains("En préparation");

        work.runDue(clock.instant());
        work.runDue(clock.instant());

        assertThat(file().lines().map(String::strip)).containsExactly("Numéro", numbers.get(0), numbers.get(1), numbers.get(2));
        assertThat(screen.page("/agents/exports").text()).contains("3 demandes.");
    }

    private void order(String... typed) throws Exception {
        String[] all = java.util.Arrays.copyOf(typed, typed.length + 2);
        all[typed.length] = "jeton";
        all[typed.length + 1] = UUID.randomUUID().toString();
        screen.post("/agents/exports", all);
    }

    private String file() throws Exception {
        return screen.get(screen.page("/agents/exports").select("a[href$=fichier]").attr("href"))
                .getContentAsString(StandardCharsets.UTF_8);
    }
}

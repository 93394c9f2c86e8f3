package fr.guichet.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.AccountMother;
import fr.guichet.accounts.Role;
import fr.guichet.imports.Imports.Beginning;
import fr.guichet.requests.QueueRebuild;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestState;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.IllegalMove;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.GuichetTest;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

@GuichetTest
class ImportsTests {
    private static final String PEOPLE = "identifiant;civilite;nom_naissance;prenoms;date_naissance;adresse;code_postal;commune;code_insee\n";
    private static final String REQUESTS = "numero;demarche;etat;personne;date_reception;date_complet;date_fin;reponse.already_apa\n";

    @Autowired
    Imports imports;

    @Autowired
    ImportWork work;

    @Autowired
    ImportRows rows;

    @Autowired
    QueueRebuild rebuild;

    @Autowired
    RequestReader reader;

    @Autowired
    AccountMother accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    @Autowired
    AgentSessions sessions;

    @Autowired
    Clock clock;

    /** A mark of its own for the rows of each test. */
    private final String own = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void writesNothingOnTrial() throws Exception {
        Import tried = tried(ImportKind.PEOPLE, PEOPLE + person("A"));

        assertThat(tried.state()).isEqualTo(Import.State.DONE);
        assertThat(tried.taken()).isEqualTo(1);
        assertThat(people()).isZero();
    }

    @Test
    void takesPeopleOverOnceHoweverOftenTheFileComes() throws Exception {
        taken(ImportKind.PEOPLE, PEOPLE + person("A") + person("B"));
        Import again = taken(ImportKind.PEOPLE, PEOPLE + person("A") + person("B") + person("C"));

        assertThat(again.known()).isEqualTo(2);
        assertThat(again.taken()).isEqualTo(1);
        assertThat(people()).isEqualTo(3);
    }

    @Test
    void refusesLinesWithTheirColumnAndWhy() throws Exception {
        Import tried = tried(ImportKind.PEOPLE, PEOPLE + own + "A;docteur;" + own + ";Jean;31/02/1950;;;;\n" + person("B"));

        assertThat(tried.refused()).isEqualTo(1);
        assertThat(imports.findings(tried.id(), 10)).extracting(ImportFinding::line, ImportFinding::column)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(2L, "civilite"),
                        org.assertj.core.groups.Tuple.tuple(2L, "date_naissance"));
    }

    @Test
    void refusesAFileWithAColumnThatItDoesNotKnow() throws Exception {
        Beginning beginning = begin(ImportKind.PEOPLE,
                "identifiant;nom_naissance;prenoms;couleur\n".getBytes(StandardCharsets.UTF_8));

        assertThat(beginning).isInstanceOfSatisfying(Beginning.Unfit.class, unfit -> assertThat(unfit.why()).contains("couleur"));
    }

    @Test
    void readsFilesOfOlderSystemsAndOfSpreadsheets() throws Exception {
        Import old = taken(ImportKind.PEOPLE,
                (PEOPLE + own + "A;Mme;Hébert;Zoé " + own + ";1950;;;;\n").getBytes(Charset.forName("ISO-8859-15")));
        taken(ImportKind.PEOPLE,
                ("\uFEFF" + PEOPLE + own + "B;Mme;Hébert;Zoé " + own + ";1950;;;;\n").getBytes(StandardCharsets.UTF_8));

        assertThat(old.charset()).isEqualTo("ISO-8859-15");
        assertThat(jdbc.sql("select count(*) from people where birth_name = 'Hébert' and first_names = :first")
                .param("first", "Zoé " + own)
                .query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void givesARequestItsPersonItsDatesAndANumber() throws Exception {
        taken(ImportKind.PEOPLE, PEOPLE + person("A"));
        taken(ImportKind.REQUESTS,
                REQUESTS + own + "-1;apa-a-domicile;accordée;" + own + "A;03/02/2019;10/02/2019;15/03/2019;Non, jamais\n");

        RequestView request = request(own + "-1");

        assertThat(request.state()).isEqualTo(RequestState.GRANTED);
        assertThat(request.number()).startsWith("APA-2019-");
        assertThat(request.names().subject()).isEqualTo("Jean " + own);
        assertThat(request.clocks().completeOn()).isEqualTo(LocalDate.of(2019, 2, 10));
        assertThat(request.situation().text("already_apa")).isEqualTo("no");
        assertThat(
                jdbc.sql("select home_commune from requests where id = :id").param("id", request.id().value()).query(String.class)
                        .single())
                .isEqualTo("14047");
    }

    @Test
    void findsARequestInTheQueueByItsOldNumber() throws Exception {
        taken(ImportKind.REQUESTS, REQUESTS + own + "-1;apa-a-domicile;déposée;;2026-11-20;;;\n");
        var agent = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);

        assertThat(
                mvc.perform(get("/agents/demandes").param("texte", own.toUpperCase(Locale.ROOT) + "-1").session(agent.session()))
                        .andReturn()
                        .getResponse().getContentAsString())
                .contains(request(own + "-1").number());
        mvc.perform(get("/agents/demandes/" + request(own + "-1").number()).session(agent.session())).andExpect(status().isOk());
    }

    @Test
    void offersNoCaseFileOfARequestThatEndedElsewhere() throws Exception {
        taken(ImportKind.REQUESTS, REQUESTS + own + "-1;apa-a-domicile;accordée;;03/02/2019;10/02/2019;15/03/2019;\n");
        var agent = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION, Role.DECISION);

        assertThat(mvc.perform(get("/agents/demandes/" + request(own + "-1").number()).session(agent.session()))
                .andExpect(status().isOk())
                .andReturn().getResponse().getContentAsString()).doesNotContain("dossier.pdf").contains(own + "-1");
    }

    @Test
    void leavesAnAnswerAsideThatDoesNotFitTheForm() throws Exception {
        Import taken = taken(ImportKind.REQUESTS, REQUESTS + own + "-1;apa-a-domicile;déposée;;2026-11-20;;;peut-être\n");

        assertThat(taken.taken()).isEqualTo(1);
        assertThat(imports.findings(taken.id(), 10)).singleElement().satisfies(finding -> {
            assertThat(finding.refused()).isFalse();
            assertThat(finding.column()).isEqualTo("reponse.already_apa");
        });
        assertThat(request(own + "-1").situation().answer("already_apa")).isEmpty();
    }

    @Test
    void refusesARequestOfAnUnknownFormPersonOrWithoutItsEnd() throws Exception {
        Import tried = tried(ImportKind.REQUESTS, REQUESTS + own + "-1;rien;déposée;;2026-11-20;;;\n" + own
                + "-2;apa-a-domicile;déposée;" + own + "Z;2026-11-20;;;\n" + own + "-3;apa-a-domicile;refusée;;2026-11-20;;;\n");

        assertThat(imports.findings(tried.id(), 10)).extracting(ImportFinding::column).containsExactly("demarche", "personne",
                "date_fin");
    }

    @Test
    void takesTheListOfDocumentsOver() throws Exception {
        taken(ImportKind.REQUESTS, REQUESTS + own + "-1;apa-a-domicile;déposée;;2026-11-20;;;\n");
        Import documents = taken(ImportKind.DOCUMENTS,
                "demande;piece;etat;date;motif\n" + own + "-1;doc_identity;acceptée;2026-11-21;\n" + own
                        + "-1;Photo;refusée;2026-11-21;\n" + own + "-9;Photo;reçue;2026-11-21;\n");

        assertThat(documents.taken()).isEqualTo(1);
        assertThat(imports.findings(documents.id(), 10)).extracting(ImportFinding::column).containsExactly("motif", "demande");
        assertThat(request(own + "-1").checklist()).singleElement().satisfies(item -> assertThat(item.isSettled()).isTrue());
    }

    @Test
    void leavesTheQueueAsItWouldBeWrittenAnew() throws Exception {
        taken(ImportKind.PEOPLE, PEOPLE + person("A"));
        taken(ImportKind.REQUESTS, REQUESTS + own + "-1;apa-a-domicile;complète;" + own + "A;2026-11-02;2026-11-20;;\n" + own
                + "-2;apa-a-domicile;accordée;" + own + "A;03/02/2019;10/02/2019;15/03/2019;Non, jamais\n");
        taken(ImportKind.DOCUMENTS, "demande;piece;etat;date;motif\n" + own + "-1;doc_identity;attendue;2026-11-21;\n");
        List<String> before = queue();

        rebuild.run(written -> {
        });

        assertThat(before).hasSize(2).isEqualTo(queue());
        assertThat(before.getFirst()).contains("doc_identity");
    }

    @Test
    void goesOnWhereItStoppedWithoutWritingTwice() throws Exception {
        Import tried = tried(ImportKind.PEOPLE,
                PEOPLE + IntStream.range(0, 2500).mapToObj(each -> person("N" + each)).collect(Collectors.joining()));
        imports.takeForGood(tried.id());
        imports.stop(tried.id());
        Import stopped = imports.find(tried.id());
        imports.goOn(tried.id());
        work.runDue(clock.instant());

        assertThat(stopped.state()).isEqualTo(Import.State.STOPPED);
        assertThat(imports.find(tried.id()).taken()).isEqualTo(2500);
        assertThat(people()).isEqualTo(2500);
    }

    @Test
    void isTakenUpByAnotherInstanceWhenTheOneThatHeldItIsGone() throws Exception {
        UUID id = ((Beginning.Begun) begin(ImportKind.PEOPLE, (PEOPLE + person("A")).getBytes(StandardCharsets.UTF_8))).id();
        Optional<Import> held = rows.claim(UUID.randomUUID(), clock.instant());

        work.runDue(clock.instant());
        Import.State whileHeld = imports.find(id).state();
        work.runDue(clock.instant().plus(Duration.ofMinutes(3)));

        assertThat(held).isPresent();
        assertThat(whileHeld).isEqualTo(Import.State.RUNNING);
        assertThat(imports.find(id).state()).isEqualTo(Import.State.DONE);
    }

    @Test
    void keepsNothingOfABatchThatAnotherHasTakenAway() throws Exception {
        Import tried = tried(ImportKind.PEOPLE, PEOPLE + person("A"));
        imports.takeForGood(tried.id());
        Import lost = rows.claim(UUID.randomUUID(), clock.instant()).orElseThrow();

        assertThat(rows.advance(lost, UUID.randomUUID(), 1, 0, 0, clock.instant())).isFalse();
        assertThatThrownBy(() -> imports.goOn(tried.id())).isInstanceOf(IllegalMove.class);
        work.runDue(clock.instant().plus(Duration.ofMinutes(3)));
        assertThat(people()).isEqualTo(1);
    }

    @Test
    void writesFindingsForASpreadsheetThatTakesNoneForAFormula() throws Exception {
        Import tried = tried(ImportKind.PEOPLE, PEOPLE + own + "A;=cmd();" + own + ";Jean;;;;;\n");
        var out = new ByteArrayOutputStream();

        imports.write(tried.id(), out);

        assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("\uFEFFligne;colonne").contains("2;civilite;'=cmd();");
    }

    private String person(String reference) {
        return own + reference + ";Monsieur;" + own + ";Jean;12/05/1941;4 rue du Port;14400;Bayeux;14047\n";
    }

    private int people() {
        return jdbc.sql("select count(*) from people where birth_name = :own").param("own", own).query(Integer.class).single();
    }

    private List<String> queue() {
        return jdbc.sql("""
                        select to_jsonb(q)::text from queue_entries q join requests r on r.id = q.request_id
                        where external_reference like :own || '%' order by external_reference
                        """).param("own", own).query(String.class).list();
    }

    private RequestView request(String reference) {
        return reader.request(new RequestId(
                jdbc.sql("select id from requests where external_reference = :reference").param("reference", reference)
                        .query(UUID.class).single()));
    }

    private Beginning begin(ImportKind kind, byte[] file) throws IOException {
        return imports.begin(kind, "ancien.csv", new ByteArrayInputStream(file), accounts.nadia());
    }

    private Import tried(ImportKind kind, String file) throws IOException {
        return tried(kind, file.getBytes(StandardCharsets.UTF_8));
    }

    private Import tried(ImportKind kind, byte[] file) throws IOException {
        UUID id = ((Beginning.Begun) begin(kind, file)).id();
        work.runDue(clock.instant());
        return imports.find(id);
    }

    private Import taken(ImportKind kind, String file) throws IOException {
        return taken(kind, file.getBytes(StandardCharsets.UTF_8));
    }

    private Import taken(ImportKind kind, byte[] file) throws IOException {
        Import tried = tried(kind, file);
        imports.takeForGood(tried.id());
        work.runDue(clock.instant());
        return imports.find(tried.id());
    }
}

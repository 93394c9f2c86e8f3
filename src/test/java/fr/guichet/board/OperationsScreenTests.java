package fr.guichet.board;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.Role;
import fr.guichet.batches.BatchWork;
import fr.guichet.requests.History;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestState;
import fr.guichet.shared.Actor;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import fr.guichet.testing.SqlLog;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** What is done to many requests at once: recorded, worked off in the background, taken back. */
@GuichetTest
class OperationsScreenTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private RequestDesk desk;
    @Autowired
    private History history;
    @Autowired
    private BatchWork work;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private Clock clock;
    private Agent nadia;
    private Device screen;

    @BeforeEach
    void signIn() throws Exception {
        nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);
        screen = Device.of(mvc, nadia.session());
    }

    @Test
    void chosenRequestsAreGivenToAnAgentAndBack() throws Exception {
        RequestId one = requests.filed();
        RequestId other = requests.filed();

        String page = screen.leads("/agents/operations", "geste", "ASSIGN", "attribution", nadia.email(), "numeros",
                number(one),
                "numeros", number(other));
        assertThat(screen.page(page).text()).contains("En cours", "0 sur 2");
        run();

        assertThat(screen.page(page).text()).contains("Terminée", "2 demandes traitées");
        assertThat(List.of(one, other)).allMatch(id -> nadia.id().equals(reader.request(id).ownerId()));
        screen.post(page + "/annulation");
        run();
        assertThat(screen.page(page).text()).contains("Annulée", "2 demandes remises comme avant");
        assertThat(List.of(one, other)).allMatch(id -> reader.request(id).ownerId() == null);
    }

    @Test
    void takingAnAssignmentBackBringsTheOwnerAndTheirSubstituteBack() throws Exception {
        RequestId id = requests.filed();
        Agent julien = sessions.signIn(mvc, "Julien N’Guessan", Role.INSTRUCTION);
        desk.assign(id, julien.id(), julien.name(), Actor.APPLICATION, clock.instant());
        desk.nameSubstitute(id, nadia.id(), nadia.name(), Actor.APPLICATION, clock.instant());
        String page = screen.leads("/agents/operations", "geste", "ASSIGN", "attribution", nadia.email(), "numeros",
                number(id));
        run();
        assertThat(reader.request(id).ownerId()).isEqualTo(nadia.id());
        assertThat(reader.request(id).substituteId()).isNull();

        screen.post(page + "/annulation");
        run();

        assertThat(reader.request(id).ownerId()).isEqualTo(julien.id());
        assertThat(reader.request(id).substituteId()).isEqualTo(nadia.id());
    }

    @Test
    void whatAColleagueHasTakenMeanwhileIsNotTakenBack() throws Exception {
        RequestId id = requests.filed();
        String page = screen.leads("/agents/operations", "geste", "ASSIGN", "attribution", nadia.email(), "numeros",
                number(id));
        run();
        UUID julien = UUID.randomUUID();
        desk.assign(id, julien, "Julien N’Guessan", new Actor(julien, "Julien N’Guessan", Actor.Kind.AGENT), clock.instant());

        screen.post(page + "/annulation");
        run();

        assertThat(screen.page(page).text()).contains("1 demande laissée telle quelle", "attribuée depuis à Julien N’Guessan");
        assertThat(reader.request(id).ownerId()).isEqualTo(julien);
    }

    @Test
    void aThirdThatFailsSaysWhyAndTheRestIsDone() throws Exception {
        RequestId asked = requests.filed();
        RequestId complete = requests.complete();
        RequestId closed = requests.filed();
        requests.close(closed);

        String page = screen.leads("/agents/operations", "geste", "ASK_DOCUMENTS", "numeros", number(asked), "numeros",
                number(complete),
                "numeros", number(closed));
        assertThat(screen.page(page).text()).contains("Pour 3 demandes ?", "ne s’annule pas");
        run();
        assertThat(reader.request(asked).state()).isEqualTo(RequestState.FILED);
        screen.post(page + "/lancement");
        run();

        assertThat(screen.page(page).text()).contains("1 demande traitée", "2 demandes non traitées", "La demande est close",
                "on ne demande plus de pièces");
        assertThat(reader.request(asked).state()).isEqualTo(RequestState.DOCUMENTS_ASKED);
    }

    @Test
    void aWholeSelectionIsFixedWhenItIsOrdered() throws Exception {
        String service = "Service " + UUID.randomUUID();
        RequestId id = requests.filed();
        jdbc.sql("update queue_entries set service = :service where request_id = :id").param("service", service)
                .param("id", id.value()).update();
        UUID label = label();

        String page = screen.leads("/agents/operations", "geste", "LABEL", "poser", label.toString(), "tout", "oui", "service",
                service);
        jdbc.sql("update queue_entries set service = '' where request_id = :id").param("id", id.value()).update();
        assertThat(screen.page(page).text()).contains("Pour 1 demande ?");
        screen.post(page + "/lancement");
        run();

        assertThat(history.of(id)).extracting(History.Entry::action).contains(RequestAction.LABELLED);
        screen.post(page + "/annulation");
        run();
        assertThat(history.of(id)).extracting(History.Entry::action).contains(RequestAction.UNLABELLED);
    }

    @Test
    void goesOnAfterAStopAndDoesNothingTwice() throws Exception {
        RequestId done = requests.filed();
        RequestId left = requests.filed();
        String page = screen.leads("/agents/operations", "geste", "ASSIGN", "attribution", nadia.email(), "numeros",
                number(done),
                "numeros", number(left));
        run();
        jdbc.sql("update batch_operations set state = 'RUNNING' where id = :id").param("id", id(page)).update();
        jdbc.sql("update batch_items set state = 'PENDING' where operation_id = :id and request_id = :left").param("id", id(page))
                .param("left", left.value()).update();
        desk.release(left, Actor.APPLICATION, clock.instant());

        run();

        assertThat(screen.page(page).text()).contains("Terminée", "2 demandes traitées");
        assertThat(history.of(done)).filteredOn(entry -> entry.action() == RequestAction.ASSIGNED).hasSize(1);
        assertThat(reader.request(left).ownerId()).isEqualTo(nadia.id());
    }

    @Test
    void aSecondClickIsTheSameOrder() throws Exception {
        RequestId id = requests.filed();
        String token = UUID.randomUUID().toString();
        String[] order = {"geste", "ASSIGN", "attribution", nadia.email(), "numeros", number(id), "jeton", token};

        assertThat(screen.leads("/agents/operations", order)).isEqualTo(screen.leads("/agents/operations", order));
        run();

        assertThat(history.of(id)).filteredOn(entry -> entry.action() == RequestAction.ASSIGNED).hasSize(1);
    }

    @Test
    void lettersOfTheChosenRequestsAreSetInOneFile() throws Exception {
        RequestId byPost = requests.filedByPost();
        requests.askForDocuments(byPost);
        RequestId byMail = requests.filed();

        String page = screen.leads("/agents/operations", "geste", "PRINT", "numeros", number(byPost), "numeros", number(byMail));
        run();

        assertThat(screen.page(page).text()).contains("1 demande traitée", "1 demande sans courrier en attente");
        String last = screen.page(page).select("input[name=dernier]").val();
        assertThat(screen.page(page).text()).containsPattern("Ce paquet : [1-9]").contains("cela ne s’annule pas");
        assertThat(screen.get(page + "/courriers?dernier=" + last).getContentType()).isEqualTo("application/pdf");
        screen.post(page + "/courriers", "dernier", last);
        assertThat(screen.get(page + "/courriers?dernier=" + last).getRedirectedUrl()).isEqualTo(page);
        assertThat(screen.page(page).text()).contains("Plus aucun courrier n’attend");
    }

    @Test
    void anOperationIsItsMakersOnlyAndReceptionGivesNothingOut() throws Exception {
        RequestId id = requests.filed();
        String page = screen.leads("/agents/operations", "geste", "ASSIGN", "attribution", nadia.email(), "numeros",
                number(id));
        Device thomas = Device.of(mvc, sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION).session());

        assertThat(thomas.get(page).getStatus()).isEqualTo(404);
        assertThat(thomas.post(page + "/annulation").getStatus()).isEqualTo(404);
        assertThat(
                thomas.post("/agents/operations", "geste", "ASSIGN", "attribution", nadia.email(), "numeros", number(id))
                        .getStatus())
                .isEqualTo(404);
        assertThat(thomas.post("/agents/operations", "geste", "ASK_DOCUMENTS", "numeros", number(id)).getStatus()).isEqualTo(404);
    }

    @Test
    void aRequestGoesToNobodyWhoMayNotHandleIt() throws Exception {
        RequestId id = requests.filed();
        Agent thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);

        String page = screen.leads("/agents/operations", "geste", "ASSIGN", "attribution", thomas.email(), "numeros",
                number(id));
        run();

        assertThat(screen.page(page).text()).contains("1 demande non traitée", "Thomas Ruiz n’a pas le droit");
    }

    @Test
    void whatIsIncompleteGoesBackToTheQueue() throws Exception {
        assertThat(screen.leads("/agents/operations", "geste", "ASSIGN", "etat", "FILED"))
                .isEqualTo("/agents/demandes?etat=FILED");
        assertThat(screen.leads("/agents/operations", "geste", "LABEL", "tout", "oui", "poser", label().toString(), "etat",
                "NOPE"))
                .isEqualTo("/agents/demandes");
    }

    @Test
    void aNameThatMeansNobodyOrSeveralIsAskedForAgainAndNothingChosenIsLost() throws Exception {
        String number = number(requests.filed());
        String name = "Zoé " + UUID.randomUUID();
        Agent zoe = sessions.signIn(mvc, name, Role.INSTRUCTION);
        sessions.signIn(mvc, name, Role.INSTRUCTION);

        MockHttpServletResponse asked = screen.post("/agents/operations", "geste", "ASSIGN", "attribution", "Personne Du-Tout",
                "numeros", number);

        assertThat(asked.getStatus()).isEqualTo(422);
        Document page = Jsoup.parse(asked.getContentAsString());
        assertThat(page.select("#attribution-err").text()).contains("Aucun agent ne répond à « Personne Du-Tout »");
        assertThat(page.select("#attribution").val()).isEqualTo("Personne Du-Tout");
        assertThat(page.select("input[name=numeros]").eachAttr("value")).containsExactly(number);
        assertThat(Jsoup
                .parse(screen.post("/agents/operations", "geste", "ASSIGN", "attribution", name, "numeros", number)
                        .getContentAsString())
                .select("#attribution-err").text()).contains("Plusieurs agents", zoe.email());
        assertThat(screen.leads("/agents/operations", "geste", "ASSIGN", "attribution", name + ", " + zoe.email(), "numeros",
                number))
                .contains("/agents/operations/");
        assertThat(Jsoup
                .parse(screen.post("/agents/operations", "geste", "LABEL", "numeros", number).getContentAsString())
                .select("#poser-err").text()).contains("Choisissez une étiquette");
    }

    @Test
    void nothingIsGivenBackToWhoeverMayNotHandleItAnyMore() throws Exception {
        RequestId id = requests.filed();
        Agent julien = sessions.signIn(mvc, "Julien N’Guessan", Role.INSTRUCTION);
        desk.assign(id, julien.id(), julien.name(), new Actor(julien.id(), julien.name(), Actor.Kind.AGENT), clock.instant());
        String page = screen.leads("/agents/operations", "geste", "ASSIGN", "attribution", nadia.email(), "numeros", number(id));
        run();
        jdbc.sql("update accounts set closed_at = now() where id = ?").param(julien.id()).update();

        screen.post(page + "/annulation");
        run();

        assertThat(screen.page(page).text()).contains("1 demande laissée telle quelle", "n’a pas le droit");
        assertThat(reader.request(id).ownerId()).isEqualTo(nadia.id());
    }

    @Test
    void theRightsOfWhoeverGetsThemAreReadOnceForAllRequests() throws Exception {
        List<RequestId> few = List.of(requests.filed());
        List<RequestId> more = List.of(requests.filed(), requests.filed(), requests.filed());

        List<String> one = SqlLog.of(() -> give(few));
        List<String> three = SqlLog.of(() -> give(more));

        assertThat(three).filteredOn(sql -> sql.contains("access_rights"))
                .hasSameSizeAs(one.stream().filter(sql -> sql.contains("access_rights")).toList());
    }

    private void give(List<RequestId> ids) throws Exception {
        List<String> order = new ArrayList<>(List.of("geste", "ASSIGN", "attribution", nadia.email()));
        ids.forEach(id -> order.addAll(List.of("numeros", number(id))));
        screen.leads("/agents/operations", order.toArray(String[]::new));
        run();
        assertThat(ids).allMatch(id -> nadia.id().equals(reader.request(id).ownerId()));
    }

    private void run() {
        work.runDue(clock.instant());
    }

    private UUID label() {
        UUID id = UUID.randomUUID();
        jdbc.sql("insert into labels (id, name, tone) values (:id, :name, 'info')").param("id", id).param("name", "L" + id)
                .update();
        return id;
    }

    private static UUID id(String page) {
        return UUID.fromString(page.substring(page.lastIndexOf('/') + 1));
    }

    private String number(RequestId id) {
        return reader.request(id).number();
    }
}

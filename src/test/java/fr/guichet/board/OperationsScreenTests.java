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
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
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

        String page = screen.leads("/agents/operations", "geste", "ASSIGN", "attribution", nadia.id().toString(), "numeros",
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
    void whatAColleagueHasTakenMeanwhileIsNotTakenBack() throws Exception {
        RequestId id = requests.filed();
        String page = screen.leads("/agents/operations", "geste", "ASSIGN", "attribution", nadia.id().toString(), "numeros",
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
        String page = screen.leads("/agents/operations", "geste", "ASSIGN", "attribution", nadia.id().toString(), "numeros",
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
        String[] order = {"geste", "ASSIGN", "attribution", nadia.id().toString(), "numeros", number(id), "jeton", token};

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

        assertThat(screen.page(page).text()).contains("1 demande traitée", "Aucun courrier n’attend d’être imprimé");
        assertThat(screen.get(page + "/courriers").getContentType()).isEqualTo("application/pdf");
        screen.post(page + "/courriers");
        assertThat(screen.get(page + "/courriers").getRedirectedUrl()).isEqualTo(page);
    }

    @Test
    void anOperationIsItsMakersOnlyAndReceptionGivesNothingOut() throws Exception {
        RequestId id = requests.filed();
        String page = screen.leads("/agents/operations", "geste", "ASSIGN", "attribution", nadia.id().toString(), "numeros",
                number(id));
        Device thomas = Device.of(mvc, sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION).session());

        assertThat(thomas.get(page).getStatus()).isEqualTo(404);
        assertThat(thomas.post(page + "/annulation").getStatus()).isEqualTo(404);
        assertThat(
                thomas.post("/agents/operations", "geste", "ASSIGN", "attribution", nadia.id().toString(), "numeros", number(id))
                        .getStatus())
                .isEqualTo(404);
        assertThat(thomas.post("/agents/operations", "geste", "ASK_DOCUMENTS", "numeros", number(id)).getStatus()).isEqualTo(404);
    }

    @Test
    void aRequestGoesToNobodyWhoMayNotHandleIt() throws Exception {
        RequestId id = requests.filed();
        Agent thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);

        String page = screen.leads("/agents/operations", "geste", "ASSIGN", "attribution", thomas.id().toString(), "numeros",
                number(id));
        run();

        assertThat(screen.page(page).text()).contains("1 demande non traitée", "Thomas Ruiz n’a pas le droit");
    }

    @Test
    void whatIsIncompleteGoesBackToTheQueue() throws Exception {
        assertThat(screen.leads("/agents/operations", "geste", "ASSIGN", "etat", "FILED"))
                .isEqualTo("/agents/demandes?etat=FILED");
        assertThat(screen.leads("/agents/operations", "geste", "LABEL", "tout", "oui")).isEqualTo("/agents/demandes");
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

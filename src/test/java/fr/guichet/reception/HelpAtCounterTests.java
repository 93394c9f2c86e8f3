package fr.guichet.reception;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.Role;
import fr.guichet.demonstration.MovableClock;
import fr.guichet.requests.ApaAnswers;
import fr.guichet.requests.Channel;
import fr.guichet.requests.Draft;
import fr.guichet.requests.Drafts;
import fr.guichet.requests.History;
import fr.guichet.requests.Holder;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.PdfChecks;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import java.time.Duration;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** An agent helps somebody live: asked first, in the agent's own name, for a while. */
@GuichetTest
class HelpAtCounterTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private Drafts drafts;
    @Autowired
    private History history;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private MovableClock clock;
    private Agent thomas;
    private Device desk;

    @BeforeEach
    void signIn() throws Exception {
        thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);
        desk = Device.of(mvc, thomas.session());
    }

    @Test
    void nothingBeginsBeforeThePersonHasAgreed() throws Exception {
        MockHttpServletResponse answer = desk.post("/agents/accueil", "demarche", "apa-a-domicile", "nom", "Odette Vidal");

        assertThat(answer.getStatus()).isEqualTo(422);
        assertThat(answer.getContentAsString()).contains("Dites où se tient le guichet", "Dites qui est là",
                "cochez quand elle a dit oui", "value=\"Odette Vidal\"");
        assertThat(desk.page("/agents/accueil").select(".gu-consent").text()).contains("Êtes-vous d’accord");
    }

    @Test
    void theAgentActsInTheirOwnNameOnThePagesOfCitizens() throws Exception {
        String first = begin("Odette Vidal");

        Document page = desk.page(first);
        desk.post(first, "capacity", "self", "capacity.shown", "1", "continuer", "");

        assertThat(page.select(".gu-helped").text()).contains("Vous aidez Odette Vidal", "Maison de Bayeux", "Thomas Ruiz");
        assertThat(jdbc.sql("select actor_id, requester_account, channel from requests where id = :id").param("id", draft(first))
                .query().singleRow()).containsEntry("actor_id", thomas.id()).containsEntry("requester_account", null)
                .containsEntry("channel", "HELPED");
        assertThat(desk.page("/agents/accueil").select("#lieu").val()).as("kept for the day").isEqualTo("Maison de Bayeux");
    }

    @Test
    void filingEndsItAndThePersonTakesTheReceiptWithTheirCodeHome() throws Exception {
        String first = begin("Madeleine Perrin");
        UUID id = draft(first);
        answerAll(id);

        String filed = desk.leads(first.replaceFirst("/[^/]+$", "/envoi"));
        RequestView view = reader.request(new RequestId(id));
        MockHttpServletResponse receipt = desk.post(filed + "/recepisse.pdf");

        assertThat(filed).isEqualTo("/agents/accueil/" + id);
        assertThat(desk.page(filed).text()).contains(view.number(), "Imprimer le récépissé");
        assertThat(view.channel()).isEqualTo(Channel.HELPED);
        assertThat(view.requesterAccount()).isNull();
        assertThat(PdfChecks.text(receipt.getContentAsByteArray()).replaceAll("[\\s\u00a0]+", " ")).contains(view.number(),
                "tapez le code", "au guichet, avec l’aide d’un agent");
        assertThat(history.of(view.id())).filteredOn(entry -> entry.action() == RequestAction.HELPED).singleElement()
                .satisfies(entry -> assertThat(entry.detail()).contains("Maison de Bayeux", "carte d’identité vue"));
        assertThat(history.of(view.id())).filteredOn(entry -> entry.action() == RequestAction.FILED).singleElement()
                .satisfies(entry -> assertThat(entry.actor()).isEqualTo("Thomas Ruiz"));
        assertThat(desk.get(first).getRedirectedUrl()).isEqualTo("/agents/accueil?termine");
    }

    @Test
    void whatIsNotFinishedIsNotFiledAtTheCounterEither() throws Exception {
        String first = begin("Odette Vidal");

        assertThat(desk.leads(first.replaceFirst("/[^/]+$", "/envoi"))).endsWith("/review");
        assertThat(jdbc.sql("select state from requests where id = :id").param("id", draft(first)).query(String.class).single())
                .isEqualTo("DRAFT");
    }

    @Test
    void itEndsByItselfByTheButtonAndForEverybodyElse() throws Exception {
        String first = begin("Odette Vidal");
        Agent julien = sessions.signIn(mvc, "Julien N’Guessan", Role.INSTRUCTION);

        assertThat(Device.of(mvc, julien.session()).get(first).getStatus()).isEqualTo(404);
        assertThat(Device.of(mvc).get(first).getStatus()).isEqualTo(404);
        clock.moveBy(Duration.ofMinutes(14));
        assertThat(desk.get(first).getStatus()).isEqualTo(200);
        clock.moveBy(Duration.ofMinutes(16));
        assertThat(desk.get(first).getRedirectedUrl()).isEqualTo("/agents/accueil?termine");
        String again = desk.leads("/agents/accueil", "brouillon", draft(first).toString(), "lieu", "Maison de Bayeux", "present",
                "SUBJECT", "identite", "NONE", "accord", "oui");
        assertThat(again).endsWith(draft(first) + "/reprise");
        assertThat(desk.get(first).getStatus()).isEqualTo(200);
        desk.post("/agents/accueil/fin");
        assertThat(desk.get(first).getRedirectedUrl()).isEqualTo("/agents/accueil?termine");
    }

    @Test
    void somebodyKnownIsFoundInTheRegisterAndStaysThemselves() throws Exception {
        String name = "Guichetière" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        RequestView known = reader.request(requests.filed(
                ApaAnswers.ofMadeleine().with("subject_birth_name", name).with("subject_usual_name", name),
                requests.madeleine()));
        String person = String.valueOf(known.subjectPerson());

        assertThat(desk.page("/agents/accueil?texte=" + name).select("[name=personne]").eachAttr("value")).contains(person);
        String first = begin("", "texte", name, "personne", person);
        answerAll(draft(first));
        desk.post(first.replaceFirst("/[^/]+$", "/envoi"));

        assertThat(reader.request(new RequestId(draft(first))).subjectPerson()).isEqualTo(known.subjectPerson());
    }

    private String begin(String name, String... more) throws Exception {
        String[] typed = {"demarche", "apa-a-domicile", "lieu", "Maison de Bayeux", "present", "SUBJECT", "identite", "CARD",
                "accord", "oui", "nom", name};
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(typed), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        return desk.leads("/agents/accueil", all);
    }

    private static UUID draft(String page) {
        return UUID.fromString(page.split("/")[3]);
    }

    private void answerAll(UUID id) {
        Draft open = drafts.open(new RequestId(id), Holder.account(thomas.id())).orElseThrow();
        drafts.save(open, ApaAnswers.ofMadeleine(), clock.instant());
    }
}

package fr.guichet.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import fr.guichet.accounts.Role;
import fr.guichet.demonstration.MovableClock;
import fr.guichet.originals.Original;
import fr.guichet.originals.Originals;
import fr.guichet.paper.CoverSheet;
import fr.guichet.paper.Scanner;
import fr.guichet.requests.History;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;

/** The paper behind the scans: in its box until its day, and destroyed by somebody who is named. */
@GuichetTest
class OriginalsTests {
    private static final Duration A_YEAR_AND_A_DAY = Duration.ofDays(367);

    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private Originals originals;
    @Autowired
    private History history;
    @Autowired
    private TrayDesk tray;
    @Autowired
    private CoverSheet cover;
    @Autowired
    private MovableClock clock;
    private final String box = "Boîte " + UUID.randomUUID();
    private Agent thomas;
    private Device desk;

    @BeforeEach
    void signIn() throws Exception {
        thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);
        desk = Device.of(mvc, thomas.session());
    }

    @Test
    void anEntryKnowsItsBoxAndTheNextIsOfferedTheSame() throws Exception {
        RequestView filed = filed("POST");

        assertThat(originals.of(filed.id())).singleElement().satisfies(one -> {
            assertThat(one.box()).isEqualTo(box);
            assertThat(one.state()).isEqualTo(Original.State.HERE);
        });
        assertThat(desk.page("/agents/demandes/" + filed.number()).select("#originaux").text()).contains(box,
                "Gardé tant que la demande est en cours");
        assertThat(desk.page(begun("POST") + "/verification").select("#boite").val()).isEqualTo(box);
        assertThat(desk.page(begun("EMAIL") + "/verification").select("#boite").val()).isEmpty();
        assertThat(desk.page("/agents/saisie/courrier").select("#boite").val()).isEqualTo(box);
    }

    @Test
    void itIsDestroyedAfterItsDayByWhoSaysSo() throws Exception {
        RequestView filed = filed("POST");
        UUID id = originals.of(filed.id()).getFirst().id();
        requests.close(filed.id());

        destroy(id);
        assertThat(state(filed)).as("before its day").isEqualTo(Original.State.HERE);
        clock.moveBy(A_YEAR_AND_A_DAY);
        assertThat(desk.page("/agents/saisie/originaux").select("[name=originaux]").eachAttr("value")).contains(id.toString());
        destroy(id);
        destroy(id);

        assertThat(state(filed)).isEqualTo(Original.State.DESTROYED);
        assertThat(history.of(filed.id())).filteredOn(entry -> entry.action() == RequestAction.ORIGINAL_DESTROYED).singleElement()
                .satisfies(entry -> {
                    assertThat(entry.actor()).isEqualTo("Thomas Ruiz");
                    assertThat(entry.detail()).contains(box);
                });
        assertThat(desk.page("/agents/saisie/originaux?boite=" + box).text()).contains(filed.number(), "Détruit");
    }

    @Test
    void whatIsToBeKeptOrIsOutIsNeverDestroyed() throws Exception {
        RequestView filed = filed("COUNTER");
        UUID id = originals.of(filed.id()).getFirst().id();
        requests.close(filed.id());
        clock.moveBy(A_YEAR_AND_A_DAY);

        assertThat(move(filed, id, "etat", "OUT").getStatus()).as("nobody is said to have it").isEqualTo(422);
        assertThat(move(filed, id, "etat", "OUT", "detenteur", "Service juridique").getStatus()).isEqualTo(302);
        destroy(id);
        assertThat(state(filed)).isEqualTo(Original.State.OUT);
        move(filed, id, "etat", "HERE", "garder", "oui");
        destroy(id);
        assertThat(state(filed)).isEqualTo(Original.State.HERE);
        move(filed, id, "etat", "RETURNED", "detenteur", "Mme Perrin");
        assertThat(desk.page("/agents/demandes/" + filed.number()).select("#originaux").text()).contains("Rendu", "Mme Perrin");
        assertThat(history.of(filed.id())).filteredOn(entry -> entry.action() == RequestAction.ORIGINAL_MOVED).hasSize(3);
    }

    @Test
    void aDocumentOutOfATrayLiesInTheBoxOfTheTray() throws Exception {
        RequestView request = reader.request(requests.filed());
        List<BufferedImage> sheets = Scanner.pages(cover.of(request));
        tray.box(box);
        TrayDesk.Screen screen = tray.scan(mvc, thomas, Scanner.file(List.of(sheets.get(1), Scanner.written("Pièce")), 0.8f));

        screen.device().post(screen.address() + "/validation");

        assertThat(originals.of(request.id())).singleElement().satisfies(one -> assertThat(one.box()).isEqualTo(box));
    }

    @Test
    void aRuleOfOneFormGoesBeforeThatOfTheAuthority() throws Exception {
        Device admin = Device.of(mvc, sessions.signIn(mvc, "Inès Royer", Role.ADMINISTRATION).session());
        RequestView filed = filed("POST");
        try {
            assertThat(admin.post("/administration/originaux", "delai", "douze").getStatus()).isEqualTo(422);
            admin.post("/administration/originaux", "demarche", "apa-a-domicile", "delai", "30", "unite", "DAY", "apres",
                    "RECEIVED");
            assertThat(admin.page("/administration/originaux").text()).contains("30 jours après la réception",
                    "12 mois après la fin");

            assertThat(originals.of(filed.id()).getFirst().dueOn()).isEqualTo(filed.clocks().receivedOn().plusDays(30));
        } finally {
            admin.post("/administration/originaux/retrait", "demarche", "apa-a-domicile");
        }
        assertThat(originals.of(filed.id()).getFirst().dueOn()).isNull();
    }

    private Original.State state(RequestView request) {
        return originals.of(request.id()).getFirst().state();
    }

    private void destroy(UUID id) throws Exception {
        desk.post("/agents/saisie/originaux/destruction", "originaux", id.toString());
    }

    private MockHttpServletResponse move(RequestView request, UUID id, String... typed) throws Exception {
        String[] all = java.util.stream.Stream
                .concat(java.util.stream.Stream.of("boite", box), java.util.Arrays.stream(typed)).toArray(String[]::new);
        return desk.post("/agents/demandes/" + request.number() + "/originaux/" + id, all);
    }

    private RequestView filed(String channel) throws Exception {
        String entry = begun(channel);
        MockHttpServletResponse answer = mvc.perform(multipart(entry + "/verification").param("channel", channel)
                .param("receivedOn", "2026-11-20").param("boite", box).param("ouvrir", "oui").session(thomas.session())
                .with(csrf()))
                .andReturn().getResponse();
        return reader.byNumber(Objects.requireNonNull(answer.getRedirectedUrl(),
                () -> Jsoup.parse(answer.toString()).text()).replaceAll(".*/", "")).orElseThrow();
    }

    private String begun(String channel) throws Exception {
        byte[] scan = Scanner.file(List.of(Scanner.written("Formulaire")), 0.8f);
        return Objects
                .requireNonNull(mvc.perform(multipart("/agents/saisie")
                        .file(new MockMultipartFile("scans", "formulaire.pdf", "application/pdf", scan))
                        .param("form", "apa-a-domicile").param("channel", channel).param("receivedOn", "2026-11-20")
                        .session(thomas.session()).with(csrf())).andReturn().getResponse().getRedirectedUrl())
                .replaceFirst("/[^/]+$", "");
    }
}

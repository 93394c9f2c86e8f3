package fr.guichet.portal;

import fr.guichet.rights.Reach;
import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.AccountMother;
import fr.guichet.archiving.Archive;
import fr.guichet.archiving.Archiving;
import fr.guichet.correspondence.SentNotice;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.forms.TestForms;
import fr.guichet.requests.History;
import fr.guichet.requests.Proposal;
import fr.guichet.queue.Queue;
import fr.guichet.queue.Criterion;
import fr.guichet.queue.QueueSelection;
import fr.guichet.queue.Viewpoint;
import fr.guichet.requests.RequestAction;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestState;
import fr.guichet.requests.RequestView;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A question is sent without an account, answered in writing, and found again by whoever has its address. */
@GuichetTest
class QuestionWithoutAccountTests {
    @Autowired
    MockMvc mvc;
    @Autowired
    TestForms forms;
    @Autowired
    RequestReader reader;
    @Autowired
    RequestDesk desk;
    @Autowired
    History history;
    @Autowired
    Queue queue;
    @Autowired
    SentNotices sent;
    @Autowired
    Archiving archiving;
    @Autowired
    Archive archive;
    @Autowired
    AccountMother accounts;
    @Autowired
    Clock clock;

    private Device zoe;
    private final String email = UUID.randomUUID() + "@example.org";

    @BeforeEach
    void begin() {
        forms.published("question");
        zoe = Device.of(mvc);
    }

    @Test
    void isSentWithoutSigningInAndConfirmedOnTheSameDevice() throws Exception {
        String confirmation = send("roads", email);
        Document page = zoe.page(confirmation);
        RequestView request = request(page);

        assertThat(confirmation).startsWith("/demarches/question-essai/").endsWith("/confirmation");
        assertThat(request.state()).isEqualTo(RequestState.FILED);
        assertThat(request.requesterAccount()).isNull();
        assertThat(page.text()).contains(email, "Nous lisons votre message.");
        assertThat(Device.of(mvc).get(confirmation).getStatus()).isEqualTo(404);
        assertThat(zoe.leads(confirmation.replace("confirmation", "envoi"))).isEqualTo(confirmation);
    }

    /** With scripts it shows while one answers; without, the page comes once more before going on. */
    @Test
    void warnsOnceBeforeGoingOnWhereScriptsDoNotRun() throws Exception {
        forms.published("question", Map.of("question-essai", "question-danger", "retention:",
                "messages: [{id: danger, level: warning, when: topic = roads, beside: topic, text: Appelez le 112.}]\nretention:"));
        String page = zoe.leads("/demarches/question-danger/brouillons");

        Document warned = Jsoup
                .parse(zoe.post(page, "topic", "roads", "message", "Un arbre.", "continuer", "").getContentAsString());
        String next = zoe.leads(page, "topic", "roads", "message", "Un arbre.", "continuer", "", "averti",
                warned.select("input[name=averti]").val());

        assertThat(warned.select("main").text()).contains("Appelez le 112.");
        assertThat(next).endsWith("/review");
    }

    @Test
    void aPageOfDocumentsWithoutAnyIsNotShown() throws Exception {
        forms.published("question", Map.of("question-essai", "question-sans-piece", "      - {id: review,",
                "      - {id: documents, code: P9, kind: documents, title: Les pièces, why: pour l’étude.}\n      - {id: review,"));
        String page = zoe.leads("/demarches/question-sans-piece/brouillons");

        assertThat(zoe.leads(page, "topic", "roads", "message", "Un arbre.", "continuer", "")).endsWith("/review");
    }

    @Test
    void goesToTheServiceThatItsAnswersName() throws Exception {
        RequestView roads = request(zoe.page(send("roads", email)));
        RequestView other = request(zoe.page(send("other", email)));

        assertThat(roads).returns("Direction des routes", RequestView::serviceName)
                .returns("De quoi s’agit-il ? : Une route départementale", RequestView::serviceReason);
        assertThat(other).returns("Accueil", RequestView::serviceName).returns("", RequestView::serviceReason);
        assertThat(history.of(roads.id())).anySatisfy(entry -> {
            assertThat(entry.action()).isEqualTo(RequestAction.ROUTED);
            assertThat(entry.detail()).isEqualTo("Direction des routes");
        });
        var narrowed = QueueSelection.OPEN.with(Criterion.SERVICE, "Direction des routes");
        assertThat(queue.page(narrowed, new Viewpoint(UUID.randomUUID(), LocalDate.now(clock), Reach.EVERYWHERE)).rows())
                .anyMatch(row -> row.number().equals(roads.number())).noneMatch(row -> row.number().equals(other.number()));
    }

    @Test
    void isFoundAgainByWhoeverHasItsAddressAndByNobodyElse() throws Exception {
        RequestView request = request(zoe.page(send("roads", email)));
        UUID account = accounts.citizen(email, email).id();

        assertThat(reader.byNumber(request.number(), account, email)).isPresent();
        assertThat(reader.byNumber(request.number(), account, "somebody@example.org")).isEmpty();
        assertThat(reader.of(account, email)).extracting(RequestReader.Summary::number).contains(request.number());
        assertThat(sent.of(request.id())).singleElement().satisfies(notice -> {
            assertThat(notice.noticeId()).isEqualTo("filing_receipt");
            assertThat(notice.body().toString()).contains("/mes-demandes/" + request.number(), "23 janvier 2027");
        });
    }

    @Test
    void isAnsweredInWritingAndKept() throws Exception {
        RequestView request = request(zoe.page(send("roads", email)));

        desk.propose(request.id(), Proposal.answer("Le trou est rebouché.\nMerci.", accounts.nadia(), clock.instant()),
                accounts.nadia(), clock.instant());

        assertThat(reader.request(request.id()).state()).isEqualTo(RequestState.ANSWERED);
        assertThat(sent.of(request.id())).last().returns("answer", SentNotice::noticeId)
                .extracting(notice -> notice.body().toString()).asString().contains("Le trou est rebouché.", "Merci.");
        archiving.runDue(clock.instant());
        assertThat(archive.find(request.id())).get()
                .satisfies(file -> assertThat(file.keepUntil()).isEqualTo(LocalDate.now(clock).plusYears(2)));
    }

    @Test
    void tellsThatWithoutAnAddressNobodyCanBeAnswered() throws Exception {
        Document page = zoe.page(send("roads", ""));
        RequestView request = request(page);

        assertThat(page.text()).contains("nous ne pourrons pas vous répondre");
        assertThat(sent.of(request.id())).isEmpty();
    }

    @Test
    void isRefusedToOneNetworkThatSendsTooMuch() throws Exception {
        zoe.at("198.51.100.7");
        for (int times = 0; times < 20; times++) {
            send("other", "");
        }
        String draft = fill("other", "");

        assertThat(zoe.post(draft + "/envoi").getStatus()).isEqualTo(429);
        assertThat(zoe.get(draft + "/review").getStatus()).isEqualTo(200);
    }

    private String send(String topic, String from) throws Exception {
        return zoe.leads(fill(topic, from) + "/envoi");
    }

    private String fill(String topic, String from) throws Exception {
        String draft = zoe.leads("/demarches/question-essai/brouillons").replaceFirst("/message$", "");
        String next = zoe.leads(draft + "/message", "topic", topic, "message", "Il y a un trou.", "requester_last_name", "Roux",
                "requester_email", from, "continuer", "");
        assertThat(next).isEqualTo(draft + "/review");
        assertThat(zoe.leads(draft + "/review", "continuer", "")).isEqualTo(draft + "/envoi");
        assertThat(Jsoup.parse(zoe.get(draft + "/envoi").getContentAsString()).text()).contains("Aucun compte");
        return draft;
    }

    private RequestView request(Document confirmation) {
        return reader.byNumber(confirmation.select(".gu-ref").text()).orElseThrow();
    }
}

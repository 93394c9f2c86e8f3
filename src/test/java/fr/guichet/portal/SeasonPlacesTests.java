package fr.guichet.portal;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.AccountMother;
import fr.guichet.correspondence.PlaceWords;
import fr.guichet.correspondence.SentNotices;
import fr.guichet.demonstration.MovableClock;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.TestForms;
import fr.guichet.requests.RequestDesk;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.requests.SeasonPlaces;
import fr.guichet.shared.Actor;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A form with two places: who comes later waits, or is told that it is too late. */
@GuichetTest
class SeasonPlacesTests {
    private static final String NOTICE = """
                                         notices: {blocks: {}, texts: [{id: place_given, code: N1, subject: Une place s’est libérée, body: ["{place.words}"]}]}
                                         retention:""";

    @Autowired
    MockMvc mvc;
    @Autowired
    TestForms forms;
    @Autowired
    SeasonPlaces places;
    @Autowired
    RequestReader reader;
    @Autowired
    RequestDesk desk;
    @Autowired
    SentNotices sent;
    @Autowired
    PlaceWords words;
    @Autowired
    AccountMother accounts;
    @Autowired
    MovableClock clock;

    private final String slug = "places-" + UUID.randomUUID().toString().substring(0, 8);
    private Actor nadia;

    @BeforeEach
    void signIn() {
        nadia = accounts.nadia();
    }

    @Test
    void givesThePlacesInOrderAndTheRestWaits() throws Exception {
        publish("waiting_list: true");
        assertThat(start().text()).contains("Il reste 2 places sur 2");
        String first = send();
        String second = send();

        assertThat(start().text()).contains("Les 2 places sont prises. Vous pouvez envoyer la demande");
        String third = send();
        String fourth = send();

        assertThat(said(first)).isEqualTo("Place n° 1 sur 2.");
        assertThat(said(second)).isEqualTo("Place n° 2 sur 2.");
        assertThat(said(third)).startsWith("Liste d’attente : n° 1.");
        assertThat(said(fourth)).startsWith("Liste d’attente : n° 2.");
    }

    @Test
    void givesAPlaceThatIsGivenUpToTheFirstWhoWaits() throws Exception {
        publish("waiting_list: true");
        String first = send();
        send();
        String third = send();
        String fourth = send();

        desk.close(request(fourth).id(), "withdrawn", "", nadia, clock.instant());
        assertThat(told(third)).isEmpty();
        desk.close(request(first).id(), "withdrawn", "", nadia, clock.instant());

        assertThat(said(third)).isEqualTo("Place n° 2 sur 2.");
        assertThat(told(third)).containsExactly("Une place s’est libérée");
    }

    @Test
    void withoutAListTheLastPlaceClosesTheFormAndNothingTypedIsLost() throws Exception {
        publish("closed_text: Revenez en juin.");
        Device zoe = Device.of(mvc);
        String draft = draft(zoe);
        send();
        send();

        Document start = start();
        Document review = zoe.page(draft + "/review");
        var refused = zoe.post(draft + "/envoi");

        assertThat(start.text()).contains("Toutes les places sont prises", "Revenez en juin.");
        assertThat(start.select("form[action$=/brouillons]")).isEmpty();
        assertThat(review.text()).contains("Toutes les places sont prises", "Il y a un trou.");
        assertThat(refused.getStatus()).isEqualTo(409);
        assertThat(Jsoup.parse(refused.getContentAsString()).select("h1").text()).isEqualTo("La demande n’est pas envoyée");
    }

    @Test
    void theLastPlaceIsTakenOnce() throws Exception {
        PublishedForm form = publish("closed_text: Revenez en juin.");
        List<Device> devices = IntStream.range(0, 6).mapToObj(each -> Device.of(mvc)).toList();
        List<String> ready = devices.stream().map(this::drafted).toList();

        try (var threads = Executors.newFixedThreadPool(6)) {
            List<Future<Integer>> sending = IntStream.range(0, 6)
                    .mapToObj(each -> threads.submit(() -> devices.get(each).post(ready.get(each) + "/envoi").getStatus()))
                    .toList();
            long filed = sending.stream().filter(each -> status(each) == 302).count();
            assertThat(filed).isEqualTo(2);
        }
        assertThat(places.taken(form.definition())).hasValueSatisfying(taken -> assertThat(taken.left()).isZero());
    }

    private static int status(Future<Integer> sent) {
        try {
            return sent.get();
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private PublishedForm publish(String rules) {
        return forms.published("question",
                Map.of("question-essai", slug, "account: none,", "account: none, places: 2, " + rules + ",",
                        "retention:", NOTICE));
    }

    private Document start() throws Exception {
        return Device.of(mvc).page("/demarches/" + slug);
    }

    private String drafted(Device device) {
        try {
            return draft(device);
        } catch (Exception failed) {
            throw new AssertionError(failed);
        }
    }

    private String draft(Device device) throws Exception {
        String draft = device.leads("/demarches/" + slug + "/brouillons").replaceFirst("/message$", "");
        device.post(draft + "/message", "topic", "roads", "message", "Il y a un trou.", "requester_email", "lise@example.org",
                "continuer", "");
        return draft;
    }

    /** @return the number; each is sent a minute after the one before */
    private String send() throws Exception {
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(1)));
        Device device = Device.of(mvc);
        String confirmation = device.leads(draft(device) + "/envoi");
        return device.page(confirmation).select(".gu-ref").text();
    }

    private RequestView request(String number) {
        return reader.byNumber(number).orElseThrow();
    }

    private String said(String number) {
        return words.of(request(number));
    }

    private List<String> told(String number) {
        return sent.of(request(number).id()).stream().filter(notice -> notice.noticeId().equals("place_given"))
                .map(notice -> notice.subject()).toList();
    }
}

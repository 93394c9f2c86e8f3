package fr.guichet.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.accounts.Role;
import fr.guichet.demonstration.MovableClock;
import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.Documents;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.TestForms;
import fr.guichet.intake.TrayDesk.Screen;
import fr.guichet.paper.CoverSheet;
import fr.guichet.paper.PaperForms;
import fr.guichet.paper.Scanner;
import fr.guichet.paper.Scanner.Look;
import fr.guichet.requests.RequestId;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.Device;
import fr.guichet.testing.GuichetTest;
import fr.guichet.trays.TrayWork;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A tray of mail on the screens of the mail desk. */
@GuichetTest
class TraysTests {
    @Autowired
    private MockMvc mvc;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private TrayDesk desk;
    @Autowired
    private TrayWork work;
    @Autowired
    private TestForms forms;
    @Autowired
    private PaperForms paper;
    @Autowired
    private CoverSheet cover;
    @Autowired
    private RequestMother requests;
    @Autowired
    private Documents documents;
    @Autowired
    private RequestReader reader;
    @Autowired
    private JdbcClient jdbc;
    @Autowired
    private MovableClock clock;
    private final Random random = new Random(6);
    private Agent thomas;

    @BeforeEach
    void signIn() throws Exception {
        thomas = sessions.signIn(mvc, "Thomas Ruiz", Role.RECEPTION);
    }

    @Test
    void aFormInDisorderUpsideDownIsPutInOrderAndBecomesAnEntryWithItsScan() throws Exception {
        PublishedForm form = forms.published("on-paper");
        List<BufferedImage> pages = Scanner.pages(paper.blank(form));
        List<BufferedImage> shuffled = new ArrayList<>(pages.reversed());
        shuffled.replaceAll(page -> Scanner.scan(page, new Look(2, 1.5, 4, 1, 235, 20, 0.8f), random));
        shuffled.add(Scanner.blank());

        Screen screen = desk.scan(mvc, thomas, Scanner.file(shuffled, 0.8f));

        assertThat(screen.titles()).singleElement().asString()
                .contains(form.definition().name(), pages.size() + " pages", "nouvelle saisie");
        assertThat(screen.part(1).text()).contains("remises dans l’ordre", "écartée");
        assertThat(screen.part(1).select("img").first().attr("src"))
                .endsWith("/pages/" + pages.size() + "/vignette?tour=2");
        assertThat(screen.deed(1, "validation").getStatus()).isEqualTo(302);
        screen.deed(1, "validation");
        String entry = screen.part(1).select("a[href$=verification]").attr("href");
        assertThat(screen.device().page(entry).select("iframe")).isNotEmpty();
        assertThat(entriesOf(thomas)).isEqualTo(1);
        assertThat(screen.page().text()).contains("Tout est trié. Le scan sera effacé au bout de 15 jours");
    }

    @Test
    void pagesOfAFormThatDidNotComeAreSaidAndItIsNotConfirmedUnseen() throws Exception {
        List<BufferedImage> pages = Scanner.pages(paper.blank(forms.published("on-paper")));

        Screen screen = desk.scan(mvc, thomas, Scanner.file(pages.subList(1, pages.size()), 0.8f));

        assertThat(screen.part(1).text()).contains("À vérifier", "Page qui manque : 1");
        screen.device().post(screen.address() + "/validation");
        assertThat(screen.part(1).text()).doesNotContain("Fait");
    }

    @Test
    void documentsGoToTheirLineOnceAndTheHistoryTellsIt() throws Exception {
        RequestView request = reader.request(requests.filed());
        List<BufferedImage> sheets = Scanner.pages(cover.of(request));
        byte[] scan = Scanner.file(List.of(sheets.get(1), Scanner.written("Une pièce", "de " + request.number())), 0.8f);

        Screen screen = desk.scan(mvc, thomas, scan);
        String part = screen.part(1).id().replace("partie-", "");
        screen.device().post(screen.address() + "/validation");
        screen.device().post(screen.address() + "/parties/" + part + "/validation");

        ChecklistItem first = reader.request(request.id()).checklist().stream()
                .filter(item -> item.sheetId().equals(missing(request).getFirst().sheetId())).findFirst().orElseThrow();
        assertThat(first.files()).singleElement().satisfies(file -> assertThat(file.pages()).isEqualTo(1));
        assertThat(history(request.id())).isEqualTo(1);
        assertThat(screen.part(1).text()).contains("Jointe par Thomas Ruiz", request.number());
    }

    @Test
    void whatCarriesNoCodeWaitsForANumberAndALine() throws Exception {
        RequestView request = reader.request(requests.filed());
        RequestId ended = requests.filed();
        requests.close(ended);

        Screen screen = desk.scan(mvc, thomas, Scanner.file(List.of(Scanner.written("Cerfa"), Scanner.written("Suite")), 0.8f));

        assertThat(screen.titles()).containsExactly("1. À trier");
        assertThat(error(screen.deed(1, "destination", "numero", "APA-2026-999999-Z")))
                .contains("Aucune demande que vous recevez");
        assertThat(error(screen.deed(1, "destination", "numero", reader.request(ended).number()))).contains("terminée");
        assertThat(screen.deed(1, "destination", "numero", " " + request.number().toLowerCase(Locale.ROOT) + " ").getStatus())
                .isEqualTo(302);
        assertThat(error(screen.deed(1, "validation", "ligne", "", "autre", "Lettre"))).contains("Choisissez la pièce");
        assertThat(error(screen.deed(1, "validation", "ligne", "autre", "autre", " "))).contains("Choisissez la pièce");
        screen.deed(1, "validation", "ligne", missing(request).getLast().id().toString());
        assertThat(reader.request(request.id()).checklist().stream().filter(ChecklistItem::hasFiles)).singleElement()
                .satisfies(item -> assertThat(item.name()).isEqualTo(missing(request).getLast().name()));
    }

    @Test
    void pagesAreCutJoinedTurnedAndLeftOutByHand() throws Exception {
        Screen screen = desk.scan(mvc, thomas,
                Scanner.file(List.of(Scanner.written("Un"), Scanner.written("Deux"), Scanner.written("Trois")), 0.8f));

        screen.deed(1, "pages", "couper", "2");
        assertThat(screen.titles()).hasSize(2);
        screen.deed(2, "pages", "tourner", "3");
        screen.deed(2, "pages", "ecarter", "2");
        assertThat(screen.part(2).select("img").last().attr("src")).endsWith("/pages/3/vignette?tour=1");
        assertThat(screen.part(2).text()).contains("Page 2 écartée");
        screen.deed(2, "reunion");
        assertThat(screen.titles()).hasSize(1);
        screen.deed(1, "abandon");
        assertThat(screen.part(1).text()).contains("Mise de côté par Thomas Ruiz");
    }

    @Test
    void aLetterUpsideDownBehindASeparatorIsTurnedAsAWholeAndStaysSoInItsDocument() throws Exception {
        RequestView request = reader.request(requests.filed());
        BufferedImage separator = Scanner.pages(cover.separator()).getFirst();
        Screen screen = desk.scan(mvc, thomas,
                Scanner.file(List.of(separator, Scanner.written("Un"), Scanner.written("Deux")), 0.8f));

        screen.deed(1, "rotation");
        screen.deed(1, "rotation");
        assertThat(screen.part(1).select("li:not(.is-out) img").eachAttr("src")).hasSize(2)
                .allMatch(src -> src.endsWith("tour=2"));
        screen.deed(1, "destination", "numero", request.number());
        screen.deed(1, "validation", "ligne", missing(request).getFirst().id().toString());

        ChecklistItem item = reader.request(request.id()).checklist().stream().filter(ChecklistItem::hasFiles).findFirst()
                .orElseThrow();
        try (PDDocument file = Loader.loadPDF(documents.open(request.id().value(), item.files().getFirst().id()).content()
                .getContentAsByteArray())) {
            assertThat(file.getPages()).extracting(PDPage::getRotation).containsExactly(180, 180);
        }
    }

    @Test
    void aTrayOfBlankSheetsGoesNowhereByItself() throws Exception {
        Screen screen = desk.scan(mvc, thomas, Scanner.file(List.of(Scanner.blank(), Scanner.blank()), 0.8f));

        screen.device().post(screen.address() + "/validation");
        assertThat(screen.titles()).containsExactly("1. À trier");
        assertThat(screen.part(1).text()).contains("Page 1 écartée", "Page 2 écartée").doesNotContain("Fait");
        screen.deed(1, "pages", "ecarter", "2");
        assertThat(screen.part(1).text()).doesNotContain("Page 2 écartée");
    }

    @Test
    void aScanOfFiveHundredPagesIsTaken() throws Exception {
        assertThat(desk.send(mvc, thomas, blank(500, false)).getRedirectedUrl()).startsWith("/agents/saisie/courrier/");
    }

    @Test
    void nothingIsAttachedBeyondTheRightsOfTheAgent() throws Exception {
        RequestView request = reader.request(requests.filed());
        List<BufferedImage> sheets = Scanner.pages(cover.of(request));
        Screen screen = desk.scan(mvc, thomas, Scanner.file(List.of(sheets.get(1), Scanner.written("Pièce")), 0.8f));
        Agent louise = sessions.signIn(mvc, "Louise Petit", Role.AGENT);

        assertThat(desk.send(mvc, louise, Scanner.file(List.of(Scanner.blank()), 0.8f)).getStatus()).isEqualTo(404);
        assertThat(Device.of(mvc, louise.session()).get(screen.address()).getStatus()).isEqualTo(404);
        requests.close(request.id());
        screen.device().post(screen.address() + "/validation");
        assertThat(screen.part(1).text()).contains("Cette demande est terminée").doesNotContain("Fait");
    }

    @Test
    void aFormOfAnotherAuthorityIsSaidToBeOne() throws Exception {
        Screen screen = desk.scan(mvc, thomas, Scanner.sheet("https://autre.example/demarches/apa-a-domicile/papier/3/1"));

        assertThat(screen.titles()).containsExactly("1. Papier d’une autre collectivité : https://autre.example");
        screen.device().post(screen.address() + "/validation");
        assertThat(screen.part(1).text()).contains("Réexpédiez-les").doesNotContain("Fait");
    }

    @Test
    void aScanThatCannotBeTakenIsRefusedWithWhatToDo() throws Exception {
        assertThat(error(desk.send(mvc, thomas, new byte[0]))).contains("manque ou ne contient aucune page");
        assertThat(error(desk.send(mvc, thomas, "Bonjour".getBytes(StandardCharsets.UTF_8))))
                .contains("ne s’ouvre pas comme un PDF");
        assertThat(error(desk.send(mvc, thomas, blank(501, false)))).contains("plus de 500 pages");
        assertThat(error(desk.send(mvc, thomas, blank(1, true)))).contains("protégé par un mot de passe");
    }

    @Test
    void theScanIsDeletedSomeTimeAfterAllIsSorted() throws Exception {
        Screen screen = desk.scan(mvc, thomas, Scanner.file(List.of(Scanner.written("Publicité")), 0.8f));
        screen.deed(1, "abandon");

        clock.moveBy(Duration.ofDays(16));
        work.runDue(clock.instant());

        assertThat(screen.page().text()).contains("Le scan est effacé");
        assertThat(screen.device().get(screen.address() + "/pages/1").getStatus()).isEqualTo(404);
    }

    private static List<ChecklistItem> missing(RequestView request) {
        return request.checklist().stream().filter(ChecklistItem::isToSend).toList();
    }

    private int entriesOf(Agent agent) {
        return jdbc.sql("select count(*) from requests where owner_id = :agent and state = 'DRAFT'").param("agent", agent.id())
                .query(Integer.class).single();
    }

    private int history(RequestId request) {
        return jdbc.sql("select count(*) from request_history where request_id = :id and action = 'DOCUMENT_RECEIVED'")
                .param("id", request.value()).query(Integer.class).single();
    }

    private static String error(MockHttpServletResponse answer) throws IOException {
        assertThat(answer.getStatus()).isEqualTo(422);
        return Jsoup.parse(answer.getContentAsString(StandardCharsets.UTF_8)).select(".gu-errors").text();
    }

    private static byte[] blank(int pages, boolean locked) throws IOException {
        try (PDDocument file = new PDDocument()) {
            Arrays.asList(new PDPage[pages]).forEach(none -> file.addPage(new PDPage()));
            if (locked) {
                file.protect(new StandardProtectionPolicy("maître", "secret", new AccessPermission()));
            }
            var out = new ByteArrayOutputStream();
            file.save(out);
            return out.toByteArray();
        }
    }
}

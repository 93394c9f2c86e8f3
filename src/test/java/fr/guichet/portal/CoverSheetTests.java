package fr.guichet.portal;

import fr.guichet.rights.Reach;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.guichet.accounts.Role;
import fr.guichet.documents.ChecklistItem;
import fr.guichet.paper.CoverSheet;
import fr.guichet.paper.CodeReader;
import fr.guichet.queue.Queue;
import fr.guichet.queue.Criterion;
import fr.guichet.queue.QueueSelection;
import fr.guichet.queue.Viewpoint;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.PdfChecks;
import fr.guichet.testing.AgentSessions;
import fr.guichet.testing.AgentSessions.Agent;
import fr.guichet.testing.GuichetTest;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Documents that are sent by post find their request by the code on their cover sheet. */
@GuichetTest
class CoverSheetTests {
    @Autowired
    private CoverSheet cover;
    @Autowired
    private RequestMother requests;
    @Autowired
    private RequestReader reader;
    @Autowired
    private Queue queue;
    @Autowired
    private AgentSessions sessions;
    @Autowired
    private MockMvc mvc;

    @Test
    void namesTheRequestAndWhatIsMissing() throws Exception {
        RequestView request = reader.request(requests.filed());

        byte[] pdf = cover.of(request);

        assertThat(PdfChecks.text(pdf)).contains(request.number(), "RIB", "Page à joindre à vos pièces");
        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void leadsEachMissingDocumentToItsLine() throws Exception {
        RequestView request = reader.request(requests.filed());
        List<ChecklistItem> missing = request.checklist().stream().filter(ChecklistItem::isToSend).toList();

        List<String> codes = CodeReader.codes(cover.of(request));

        assertThat(codes).hasSize(missing.size() + 1).endsWith("https://guichet.example/pieces/" + request.number() + "/"
                + missing.getLast().ruleId());
        mvc.perform(get(codes.getLast().replace("https://guichet.example", "")))
                .andExpect(redirectedUrl("/mes-demandes/" + request.number()));
    }

    @Test
    void partsLettersWithoutCodeByASheetOfItsOwn() throws Exception {
        byte[] pdf = cover.separator();

        assertThat(CodeReader.codes(pdf)).containsExactly("https://guichet.example/agents/saisie/courrier");
        assertThat(PdfChecks.text(pdf)).contains("Nouveau courrier");
        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void isPrintedAtTheDeskWhileDocumentsAreExpected() throws Exception {
        RequestView request = reader.request(requests.filed());
        Agent nadia = sessions.signIn(mvc, "Nadia Benali", Role.INSTRUCTION);

        String page = mvc.perform(get("/agents/demandes/" + request.number()).session(nadia.session())).andReturn().getResponse()
                .getContentAsString();
        String link = Jsoup.parse(page).select("#pieces").parents().select("a[href$=page-de-garde.pdf]").attr("href");
        byte[] pdf = mvc.perform(get(link).session(nadia.session())).andExpect(status().isOk()).andReturn().getResponse()
                .getContentAsByteArray();

        assertThat(PdfChecks.text(pdf)).contains(request.number(), "RIB", "Page à joindre à vos pièces");
        mvc.perform(get("/agents/demandes/APA-2026-999999-Z/page-de-garde.pdf").session(nadia.session()))
                .andExpect(status().isNotFound());
        mvc.perform(get(link)).andExpect(status().is3xxRedirection());
    }

    @Test
    void leadsTheDeskToItsRequest() throws Exception {
        RequestView request = reader.request(requests.filed());
        String code = CodeReader.codes(cover.of(request)).getFirst();

        var found = queue.page(QueueSelection.OPEN.with(Criterion.TEXT, code), new Viewpoint(UUID.randomUUID(),
                LocalDate.of(2026, 11, 23), Reach.EVERYWHERE));

        assertThat(found.rows()).hasSize(1).allMatch(row -> row.number().equals(request.number()));
    }
}

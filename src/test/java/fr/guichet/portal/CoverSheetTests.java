package fr.guichet.portal;

import fr.guichet.rights.Reach;
import static org.assertj.core.api.Assertions.assertThat;

import fr.guichet.paper.CoverSheet;
import fr.guichet.paper.CodeReader;
import fr.guichet.requests.Queue;
import fr.guichet.requests.QueueFilter;
import fr.guichet.requests.RequestMother;
import fr.guichet.requests.RequestReader;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.PdfChecks;
import fr.guichet.testing.GuichetTest;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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

    @Test
    void namesTheRequestAndWhatIsMissing() throws Exception {
        RequestView request = reader.request(requests.filed());

        byte[] pdf = cover.of(request);

        assertThat(PdfChecks.text(pdf)).contains(request.number(), "RIB", "Page à joindre à vos pièces");
        assertThat(PdfChecks.faults(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @Test
    void leadsTheDeskToItsRequest() throws Exception {
        RequestView request = reader.request(requests.filed());
        String code = CodeReader.codes(cover.of(request)).getFirst();

        var found = queue.page(new QueueFilter(null, null, null, null, null, code, false, null), Reach.EVERYWHERE,
                UUID.randomUUID(),
                LocalDate.of(2026, 11, 23));

        assertThat(found.rows()).hasSize(1).allMatch(row -> row.number().equals(request.number()));
    }
}

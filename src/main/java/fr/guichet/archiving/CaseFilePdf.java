package fr.guichet.archiving;

import fr.guichet.archiving.CaseFileContent.Document;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Typesetter;
import fr.guichet.shared.Typesetter.Standard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.springframework.stereotype.Component;

/**
 * Makes the case file: one PDF/A-3b with the text set first, the pages of the documents drawn into the sheets that were left for
 * them, and the originals attached. Files and pictures pass through a temporary directory, never whole through memory.
 */
@Component
class CaseFilePdf {
    private final Typesetter typesetter;

    CaseFilePdf(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    /**
     * Writes the case file.
     *
     * @param out left open
     * @throws IOException when an original cannot be read; one that can be read but not shown is named and attached
     */
    void write(CaseFileContent content, Instant madeAt, OutputStream out) throws IOException {
        try (var spool = new Spool()) {
            List<DocumentOnPages> documents = spooled(content.documents(), spool);
            byte[] text = text(content, documents, madeAt);
            try (var file = Loader.loadPDF(text, "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
                new Sheets(file).draw(documents);
                var attachments = new EmbeddedFiles(file, madeAt);
                for (DocumentOnPages document : documents) {
                    attachments.attachSource(document);
                }
                attachments.attachData(content.answersJson());
                attachments.finish();
                file.getDocumentCatalog().setLanguage("fr");
                file.save(out);
            }
        }
    }

    private static List<DocumentOnPages> spooled(List<Document> documents, Spool spool) throws IOException {
        var spooled = new ArrayList<DocumentOnPages>();
        for (Document document : documents) {
            spooled.add(DocumentOnPages.of(spooled.size() + 1, document, spool));
        }
        return spooled;
    }

    private byte[] text(CaseFileContent content, List<DocumentOnPages> documents, Instant madeAt) throws IOException {
        var out = new ByteArrayOutputStream();
        typesetter.print("archiving/case-file", Map.of("file", content, "documents", documents, "madeOn", FrenchDates.day(madeAt),
                "dates", new Dates()), Standard.KEPT, out);
        return out.toByteArray();
    }

    /** How the template words an instant. */
    static final class Dates {
        public String of(Instant at) {
            return FrenchDates.day(at) + ", " + FrenchDates.time(at);
        }
    }
}

package fr.guichet.paper;

import fr.guichet.correspondence.Letterheads;
import fr.guichet.documents.ChecklistItem;
import fr.guichet.requests.RequestView;
import fr.guichet.shared.GuichetSettings;
import fr.guichet.shared.Typesetter;
import fr.guichet.shared.Typesetter.Standard;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.springframework.stereotype.Service;

/** The sheet that goes on top of documents sent by post: what is still missing, and a code by which their request is found. */
@Service
public class CoverSheet {
    private final Typesetter typesetter;
    private final Letterheads letterheads;
    private final GuichetSettings settings;

    CoverSheet(Typesetter typesetter, Letterheads letterheads, GuichetSettings settings) {
        this.typesetter = typesetter;
        this.letterheads = letterheads;
        this.settings = settings;
    }

    /** The sheet of a request as PDF/UA. */
    public byte[] of(RequestView request) {
        return of(request, request.checklist());
    }

    /** The same with those documents only that the reader may know of. */
    public byte[] of(RequestView request, List<ChecklistItem> known) {
        List<String> missing = known.stream().filter(ChecklistItem::isToSend).map(ChecklistItem::name).toList();
        var text = new ByteArrayOutputStream();
        try {
            typesetter.print("paper/cover", Map.of("from", letterheads.current(), "number", request.number(), "form",
                    request.form().definition().name(), "missing", missing), Standard.READABLE, text);
            try (var file = Loader.loadPDF(text.toByteArray())) {
                String code = settings.address("/pieces/" + request.number()).toString();
                for (PDPage page : file.getPages()) {
                    PageCodes.draw(file, page, code);
                }
                var out = new ByteArrayOutputStream();
                file.save(out);
                return out.toByteArray();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

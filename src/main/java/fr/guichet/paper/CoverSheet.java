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
import org.springframework.stereotype.Service;

/** The sheets that go with documents sent by post: what is still missing, and codes by which request and document are found. */
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

    /** The sheet of a request as PDF/UA, and one more to put before each document that is missing. */
    public byte[] of(RequestView request) {
        return of(request, request.checklist());
    }

    /** The same with those documents only that the reader may know of. */
    public byte[] of(RequestView request, List<ChecklistItem> known) {
        List<ChecklistItem> missing = known.stream().filter(ChecklistItem::isToSend).toList();
        String whole = settings.address("/pieces/" + request.number()).toString();
        List<String> codes = missing.stream().map(item -> whole + "/" + item.sheetId()).toList();
        return print("paper/cover", Map.of("from", letterheads.current(), "number", request.number(), "form",
                request.form().definition().name(), "missing", missing.stream().map(ChecklistItem::name).toList()), whole, codes);
    }

    /** The sheet without request that parts one letter from the next in a tray of mail, as PDF/UA. */
    public byte[] separator() {
        return print("paper/separator", Map.of("from", letterheads.current()),
                settings.address(SheetCode.SEPARATOR).toString(), List.of());
    }

    /** @param first what the first pages carry @param last what each of the last pages carries */
    private byte[] print(String template, Map<String, Object> model, String first, List<String> last) {
        var text = new ByteArrayOutputStream();
        try {
            typesetter.print(template, model, Standard.READABLE, text);
            try (var file = Loader.loadPDF(text.toByteArray())) {
                int before = file.getNumberOfPages() - last.size();
                for (int page = 0; page < file.getNumberOfPages(); page++) {
                    PageCodes.draw(file, file.getPage(page), page < before ? first : last.get(page - before));
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

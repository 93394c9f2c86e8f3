package fr.guichet.intake;

import fr.guichet.documents.FileView;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Page;
import fr.guichet.forms.Question;
import fr.guichet.paper.PaperForms;
import fr.guichet.paper.PrintedPages;
import fr.guichet.paper.SheetReading;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds the sheet for each question of an entry. */
@Component
class ScanOrders {
    private final Envelope envelope;
    private final SheetReading reading;
    private final PaperForms paper;
    private final JsonMapper json;

    ScanOrders(Envelope envelope, SheetReading reading, PaperForms paper, JsonMapper json) {
        this.envelope = envelope;
        this.reading = reading;
        this.paper = paper;
        this.json = json;
    }

    ScanOrder of(OpenEntry open) {
        FormDefinition form = open.draft().form().definition();
        List<FileView> scans = envelope.scans(open.entry().id());
        PrintedPages printed = scans.isEmpty() || !form.whoMayFile().comesOnPaper()
                ? new PrintedPages(Map.of(), 0)
                : paper.printedPages(open.draft().form());
        return new ScanOrder(form, printed, reading.of(open.entry().id().value(), scans));
    }

    /** The sheet of each field of these pages. */
    Map<String, Integer> sheets(OpenEntry open, ScanOrder order, List<Page> pages) {
        Map<String, Integer> sheets = new LinkedHashMap<>();
        pages.forEach(page -> open.situation().openQuestions(page).stream().filter(OpenEntry::isTyped)
                .forEach(question -> fields(question, order.printed())
                        .forEach(field -> order.sheetOf(field, page.cerfaOf(question))
                                .ifPresent(sheet -> sheets.put(field, sheet)))));
        return sheets;
    }

    /** Under which names the parts of a question are submitted; the question itself stands where its first part does. */
    private static Stream<String> fields(Question question, PrintedPages printed) {
        return Stream.concat(Stream.of(question.id()), printed.pages().keySet().stream()
                .filter(name -> name.startsWith(question.id() + ".") || name.startsWith(question.id() + "[")));
    }

    String written(Map<String, Integer> sheets) {
        return json.writeValueAsString(sheets);
    }
}

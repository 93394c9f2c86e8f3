package fr.guichet.imports;

import fr.guichet.shared.Actor;
import fr.guichet.shared.IllegalMove;
import fr.guichet.shared.Messages;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.SpreadsheetText;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Files of an older system: asked for here, first on trial, then in earnest; the work itself is done beside, see {@link ImportWork}. */
@Service
public class Imports {
    private static final int PAGE = 1000;

    private final ImportRows rows;
    private final ImportStore store;
    private final Messages messages;
    private final Clock clock;

    Imports(ImportRows rows, ImportStore store, Messages messages, Clock clock) {
        this.rows = rows;
        this.store = store;
        this.messages = messages;
        this.clock = clock;
    }

    /** What became of a wish to take a file over. */
    public sealed interface Beginning {
        record Begun(UUID id) implements Beginning {}

        /** @param why in words */
        record Unfit(String why) implements Beginning {}
    }

    public List<Import> all() {
        return rows.all();
    }

    /** @throws NotFound when there is none */
    public Import find(UUID id) {
        return rows.find(id).orElseThrow(() -> new NotFound("import " + id));
    }

    /** The files that an operator has put into the folder. */
    public List<String> put() {
        try {
            return store.put();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Path putFolder() {
        return store.putFolder();
    }

    /** Begins the trial of a file that was sent. */
    public Beginning begin(ImportKind kind, String fileName, InputStream file, Actor by) throws IOException {
        return begin(kind, fileName, store.keep(file), by);
    }

    /** Begins the trial of a file of the folder. @throws NotFound when it is not there */
    public Beginning begin(ImportKind kind, String putName, Actor by) throws IOException {
        if (!put().contains(putName)) {
            throw new NotFound("file " + putName);
        }
        return begin(kind, putName, store.storedAs(putName), by);
    }

    private Beginning begin(ImportKind kind, String fileName, String storedAs, Actor by) throws IOException {
        ImportFile file = ImportFile.of(store.path(storedAs));
        try (var reading = new ImportReading(file, messages)) {
            Optional<String> problem = reading.problem(kind);
            return problem.isPresent()
                    ? new Beginning.Unfit(problem.get())
                    : new Beginning.Begun(rows.add(kind, fileName, storedAs, file.charset().name(), reading.count(),
                            Objects.requireNonNull(by.id()), by.name(), clock.instant()));
        } catch (UncheckedIOException | IllegalStateException quotes) {
            return new Beginning.Unfit(messages.text("imports.file.quotes"));
        }
    }

    /** @throws IllegalMove when it is not running */
    public void stop(UUID id) {
        if (!find(id).isRunning()) {
            throw new IllegalMove("import " + id + " is not running");
        }
        rows.end(id, Import.State.STOPPED, "", clock.instant());
    }

    /** @throws IllegalMove when it has not stopped */
    public void goOn(UUID id) {
        if (!rows.goOn(id)) {
            throw new IllegalMove("import " + id + " has not stopped");
        }
    }

    /** @throws IllegalMove unless its trial is over */
    @Transactional
    public void takeForGood(UUID id) {
        if (!rows.takeForGood(id)) {
            throw new IllegalMove("import " + id + " is not a trial that is over");
        }
    }

    public List<ImportFinding> findings(UUID id, int most) {
        return rows.findings(id, 0, most);
    }

    /** All findings as a file for a spreadsheet. */
    public void write(UUID id, OutputStream out) throws IOException {
        out.write(new byte[]{(byte) 0xEF, (byte) 0xBB, (byte) 0xBF});
        try (var csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8),
                CSVFormat.DEFAULT.builder().setDelimiter(';').get())) {
            csv.printRecord((Object[]) messages.text("imports.findings.titles").split(";"));
            List<ImportFinding> page = rows.findings(id, 0, PAGE);
            while (!page.isEmpty()) {
                for (ImportFinding one : page) {
                    csv.printRecord(one.line(), one.column(), SpreadsheetText.harmless(one.value()), one.reason(),
                            messages.text(one.refused() ? "imports.finding.refused" : "imports.finding.left-out"));
                }
                page = rows.findings(id, page.getLast().line(), PAGE);
            }
        }
    }
}

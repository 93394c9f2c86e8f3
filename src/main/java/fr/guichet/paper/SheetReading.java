package fr.guichet.paper;

import fr.guichet.documents.Documents;
import fr.guichet.documents.FileView;
import fr.guichet.documents.StoredFile;
import fr.guichet.shared.GuichetSettings;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Reads the sheets of scans that are typed from, each file once; what was read is kept with it. */
@Service
public class SheetReading {
    private final JdbcClient jdbc;
    private final Documents documents;
    private final PageReading reading;
    private final String site;

    SheetReading(JdbcClient jdbc, Documents documents, PageReading reading, GuichetSettings settings) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.reading = reading;
        this.site = settings.address("").toString();
    }

    /** The sheets of files in their order. @param owner of the files, a request or a draft */
    public List<ReadSheet> of(UUID owner, List<FileView> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<ReadSheet>> known = known(files.stream().map(FileView::id).toList());
        return files.stream().flatMap(file -> known.getOrDefault(file.id(), List.of()).isEmpty()
                ? keep(read(owner, file)).stream()
                : known.getOrDefault(file.id(), List.of()).stream()).toList();
    }

    private Map<UUID, List<ReadSheet>> known(List<UUID> files) {
        return jdbc.sql("select * from paper_sheets where file_id in (:files)").param("files", files)
                .query((row, n) -> new ReadSheet(row.getObject("file_id", UUID.class), row.getInt("page"), row.getInt("turn"),
                        ScannedPage.State.valueOf(row.getString("state")), SheetCode.read(row.getString("code"), site)))
                .list().stream().sorted(Comparator.comparing(ReadSheet::page)).collect(Collectors.groupingBy(ReadSheet::file));
    }

    private List<ReadSheet> read(UUID owner, FileView file) {
        try {
            StoredFile stored = documents.open(owner, file.id());
            try (InputStream content = stored.content().getInputStream()) {
                return file.isPicture() ? List.of(sheet(file, 1, reading.read(content))) : sheets(file, content);
            }
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            return IntStream.rangeClosed(1, file.pages()).mapToObj(page -> sheet(file, page, ScannedPage.unreadable())).toList();
        }
    }

    private List<ReadSheet> sheets(FileView file, InputStream content) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(RandomAccessReadBuffer.createBufferFromStream(content), "", null, null,
                IOUtils.createTempFileOnlyStreamCache())) {
            return IntStream.rangeClosed(1, file.pages()).mapToObj(page -> sheet(file, page, reading.read(pdf, page - 1)))
                    .toList();
        }
    }

    private static ReadSheet sheet(FileView file, int page, ScannedPage read) {
        return new ReadSheet(file.id(), page, read.turn(), read.state(), read.code());
    }

    /** Two windows may read the same at once: the first is kept. */
    private List<ReadSheet> keep(List<ReadSheet> sheets) {
        jdbc.sql(
                """
                insert into paper_sheets (file_id, page, turn, state, code)
                select :file, said.page, said.turn, said.state, said.code
                from unnest(:pages::integer[], :turns::integer[], :states::text[], :codes::text[]) as said (page, turn, state, code)
                on conflict do nothing
                """)
                .param("file", sheets.getFirst().file())
                .param("pages", sheets.stream().map(ReadSheet::page).toArray(Integer[]::new))
                .param("turns", sheets.stream().map(ReadSheet::turn).toArray(Integer[]::new))
                .param("states", sheets.stream().map(sheet -> sheet.state().name()).toArray(String[]::new))
                .param("codes", sheets.stream().map(this::written).toArray(String[]::new)).update();
        return sheets;
    }

    private String written(ReadSheet sheet) {
        return sheet.code().map(code -> code.written(site)).orElse("");
    }
}

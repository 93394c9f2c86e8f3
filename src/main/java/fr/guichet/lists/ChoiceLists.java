package fr.guichet.lists;

import fr.guichet.organisation.PlaceNames;
import fr.guichet.shared.Ids;
import fr.guichet.shared.NotFound;
import fr.guichet.shared.Remembered;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lists that administrators maintain: what can be chosen from them, and how they are replaced as a whole. */
@Service
public class ChoiceLists {
    private final ListHeads heads;
    private final ListRows rows;
    private final Remembered<List<ListHeads.Head>> known;

    ChoiceLists(ListHeads heads, ListRows rows, Clock clock) {
        this.heads = heads;
        this.rows = rows;
        this.known = new Remembered<>(List.of(), heads::all, clock);
    }

    public List<MaintainedList> all() {
        return known.now().stream().map(ListHeads.Head::list).toList();
    }

    public Optional<MaintainedList> find(String slug) {
        return head(slug).map(ListHeads.Head::list);
    }

    private Optional<ListHeads.Head> head(String slug) {
        return known.now().stream().filter(head -> head.list().slug().equals(slug)).findFirst();
    }

    /**
     * The rows of which label or code have words that begin so, in any order and whatever the accents; first those that go on as it
     * was typed. None for an unknown list.
     */
    public List<ListEntry> search(String slug, String typed, int limit) {
        String key = ListKeys.key(typed);
        return key.isEmpty() ? List.of() : head(slug).map(head -> search(head, key, limit)).orElse(List.of());
    }

    private List<ListEntry> search(ListHeads.Head head, String key, int limit) {
        List<ListEntry> found = rows.search(head.id(), head.list().columns(), key, limit);
        List<String> words = ListKeys.words(key);
        return found.size() == limit || words.size() < 2
                ? found
                : Stream.concat(found.stream(), rows.withAll(head.id(), head.list().columns(), words, limit).stream()).distinct()
                        .limit(limit).toList();
    }

    /** The rows whose label or code this is, whatever the accents. */
    public List<ListEntry> named(String slug, String text, int limit) {
        return head(slug).map(head -> rows.named(head.id(), head.list().columns(), ListKeys.key(text), limit)).orElse(List.of());
    }

    public Optional<ListEntry> byCode(String slug, String code) {
        return head(slug).flatMap(head -> rows.byCode(head.id(), head.list().columns(), code).stream().findFirst());
    }

    /** The first rows in the order of the file. */
    public List<ListEntry> first(String slug, int limit) {
        return head(slug).map(head -> rows.first(head.id(), head.list().columns(), limit)).orElse(List.of());
    }

    /** The whole list as the file that it can be replaced by: UTF-8 with a mark, cells parted by semicolons, as spreadsheets read it. */
    @Transactional(readOnly = true)
    public byte[] file(String slug) {
        ListHeads.Head head = head(slug).orElseThrow(() -> new NotFound("list " + slug));
        StringBuilder text = new StringBuilder("\uFEFF");
        try (CSVPrinter printer = new CSVPrinter(text, CSVFormat.EXCEL.builder().setDelimiter(';').get())) {
            printer.printRecord(head.list().titles());
            rows.each(head.id(), head.list().titles().size(), row -> print(printer, row));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static void print(CSVPrinter printer, List<String> row) {
        try {
            printer.printRecord(row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** What a file says; nothing is changed by reading it. */
    public ListFile read(byte[] file) {
        return ListFileReader.read(file);
    }

    /** How a list of this name is named by questions; empty when the name has no letter. */
    public static String slugOf(String name) {
        return PlaceNames.plain(name).replace(' ', '-');
    }

    /** @return false when there is already a list of this name, and nothing is added */
    @Transactional
    public boolean add(String name, ListFile file, String who) {
        UUID id = Ids.next();
        if (!heads.add(id, slugOf(name), name, who)) {
            return false;
        }
        fill(id, file, who);
        return true;
    }

    /** Puts all rows of a file in the place of those before; {@link NotFound} for an unknown list. */
    @Transactional
    public void replace(String slug, ListFile file, String who) {
        fill(locked(slug), file, who);
    }

    private void fill(UUID id, ListFile file, String who) {
        rows.replace(id, file.rows());
        heads.change(id, file.titles(), file.rows().size(), who);
        known.forgetAfterCommit();
    }

    /** Requests keep what they were filed with; {@link NotFound} for an unknown list. */
    @Transactional
    public void delete(String slug) {
        UUID id = locked(slug);
        rows.delete(id);
        heads.delete(id);
        known.forgetAfterCommit();
    }

    private UUID locked(String slug) {
        return heads.lock(slug).orElseThrow(() -> new NotFound("list " + slug));
    }
}

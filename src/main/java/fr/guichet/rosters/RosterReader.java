package fr.guichet.rosters;

import fr.guichet.organisation.PlaceNames;
import fr.guichet.shared.SpreadsheetText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a CSV: a line of titles in any order, then one line each; cells parted by semicolons, or by tabs or commas. */
final class RosterReader {
    static final int MOST_BYTES = 1024 * 1024;
    private static final int LONGEST_CELL = 300;

    private final List<String> titles;
    private final RosterPlan plan;
    private final List<RosterLine> lines = new ArrayList<>();
    private List<Integer> places = List.of();

    private RosterReader(List<String> titles, RosterPlan plan) {
        this.titles = titles;
        this.plan = plan;
    }

    /** The lines of a file; what cannot be read is noted in the plan. */
    static List<RosterLine> read(byte[] file, List<String> titles, RosterPlan plan) {
        if (file.length == 0 || file.length > MOST_BYTES) {
            plan.wrong(0, "", file.length == 0 ? "rosters.wrong.empty" : "rosters.wrong.heavy");
            return List.of();
        }
        RosterReader reader = new RosterReader(titles, plan);
        SpreadsheetText.of(file).ifPresentOrElse(reader::parse, () -> plan.wrong(0, "", "rosters.wrong.no-text"));
        return reader.lines;
    }

    private void parse(String text) {
        long line = 1;
        try (CSVParser parser = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).setTrim(true)
                .get().parse(new StringReader(text))) {
            Iterator<org.apache.commons.csv.CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                take(records.next().toList(), line);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException quotes) {
            plan.wrong(line, "", "rosters.wrong.quotes");
        }
        if (plan.isGood() && lines.isEmpty()) {
            plan.wrong(0, "", "rosters.wrong.empty");
        }
    }

    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("");
        return head.indexOf(';') >= 0 ? ';' : head.indexOf('\t') >= 0 ? '\t' : ',';
    }

    private void take(List<String> cells, long line) {
        if (cells.stream().allMatch(String::isEmpty)) {
            return;
        }
        if (places.isEmpty()) {
            head(cells, line);
            return;
        }
        for (int at = 0; at < titles.size(); at++) {
            if (cell(cells, at).length() > LONGEST_CELL) {
                plan.wrong(line, titles.get(at), "rosters.wrong.cell-long", LONGEST_CELL);
            }
        }
        lines.add(new RosterLine(line,
                java.util.stream.IntStream.range(0, titles.size()).mapToObj(at -> cell(cells, at)).toList()));
    }

    private void head(List<String> cells, long line) {
        List<String> plain = cells.stream().map(PlaceNames::plain).toList();
        places = titles.stream().map(title -> plain.indexOf(PlaceNames.plain(title))).toList();
        if (places.contains(-1)) {
            plan.wrong(line, "", "rosters.wrong.titles", titles.stream().filter(title -> !plain.contains(PlaceNames.plain(title)))
                    .collect(Collectors.joining(" ; ")), String.join(" ; ", titles));
        }
    }

    /** Spreadsheets leave out the empty cells at the end of a line. */
    private String cell(List<String> cells, int at) {
        int place = places.get(at);
        return place < 0 || place >= cells.size() ? "" : cells.get(place);
    }
}

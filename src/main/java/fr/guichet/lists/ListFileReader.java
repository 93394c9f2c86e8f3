package fr.guichet.lists;

import fr.guichet.shared.SpreadsheetText;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Reads the CSV of a list: a line of titles, then code, label and any further columns; cells parted by semicolons, commas or tabs.
 * A file with a single column gives labels that are codes too. All that is wrong is told with its line, up to a bearable number.
 */
final class ListFileReader {
    static final int MOST_BYTES = 10 * 1024 * 1024;
    static final int MOST_ROWS = 100_000;
    private static final int MOST_COLUMNS = 20;
    private static final int MOST_SIGNS = 300;
    private static final int MOST_MISTAKES = 20;

    private final List<ListMistake> mistakes = new ArrayList<>();
    private final List<List<String>> rows = new ArrayList<>();
    private final Map<String, Long> lineOf = new HashMap<>();
    private List<String> titles = List.of();

    static ListFile read(byte[] file) {
        if (file.length == 0) {
            return ListFile.wrong(List.of(ListMistake.at(0, "empty")));
        }
        if (file.length > MOST_BYTES) {
            return ListFile.wrong(List.of(ListMistake.at(0, "heavy", MOST_BYTES / 1024 / 1024)));
        }
        return SpreadsheetText.of(file).map(text -> new ListFileReader().parse(text))
                .orElseGet(() -> ListFile.wrong(List.of(ListMistake.at(0, "no-text"))));
    }

    private ListFile parse(String text) {
        long line = 1;
        try (CSVParser parser = CSVFormat.DEFAULT.builder().setDelimiter(delimiter(text)).setIgnoreEmptyLines(false).setTrim(true)
                .get()
                .parse(new StringReader(text))) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext() && mistakes.size() < MOST_MISTAKES && rows.size() <= MOST_ROWS) {
                take(records.next().toList(), line);
                line = parser.getCurrentLineNumber() + 1;
            }
        } catch (IOException | UncheckedIOException | IllegalStateException quotes) {
            mistakes.add(ListMistake.at(line, "quotes"));
        }
        if (rows.size() > MOST_ROWS) {
            mistakes.add(ListMistake.at(0, "long", MOST_ROWS));
        }
        if (mistakes.isEmpty() && rows.isEmpty()) {
            mistakes.add(ListMistake.at(0, "empty"));
        }
        return mistakes.isEmpty() ? new ListFile(titles, rows, List.of()) : ListFile.wrong(mistakes);
    }

    private static char delimiter(String text) {
        String head = text.lines().findFirst().orElse("");
        char best = ';';
        for (char sign : new char[]{',', '\t'}) {
            best = count(head, sign) > count(head, best) ? sign : best;
        }
        return best;
    }

    private static long count(String text, char sign) {
        return text.chars().filter(one -> one == sign).count();
    }

    private void take(List<String> cells, long line) {
        boolean blank = cells.stream().allMatch(String::isEmpty);
        if (titles.isEmpty()) {
            head(cells, line);
        } else if (!blank) {
            row(cells, line);
        }
    }

    private void head(List<String> cells, long line) {
        Set<String> seen = new HashSet<>();
        titles = cells;
        if (cells.size() > MOST_COLUMNS) {
            mistakes.add(ListMistake.at(line, "columns", cells.size(), MOST_COLUMNS));
        }
        if (cells.stream().anyMatch(String::isEmpty)) {
            mistakes.add(ListMistake.at(line, "title"));
        }
        cells.stream().filter(title -> !title.isEmpty() && !seen.add(ListColumn.titled(title).id())).findFirst()
                .ifPresent(title -> mistakes.add(ListMistake.at(line, "title-twice", title)));
    }

    private void row(List<String> cells, long line) {
        if (cells.size() != titles.size()) {
            mistakes.add(ListMistake.at(line, "cells", cells.size(), titles.size()));
            return;
        }
        String code = cells.getFirst();
        Long before = lineOf.putIfAbsent(code, line);
        if (code.isEmpty()) {
            mistakes.add(ListMistake.at(line, "code", titles.getFirst()));
        } else if (before != null) {
            mistakes.add(ListMistake.at(line, "twice", code, before));
        } else if (titles.size() > 1 && cells.get(1).isEmpty()) {
            mistakes.add(ListMistake.at(line, "label", titles.get(1)));
        } else if (cells.stream().anyMatch(cell -> cell.length() > MOST_SIGNS)) {
            mistakes.add(ListMistake.at(line, "cell-long", MOST_SIGNS));
        }
        rows.add(cells);
    }
}

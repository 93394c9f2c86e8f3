package fr.guichet.imports;

import fr.guichet.shared.Messages;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads the lines of a file one batch after the other: titles first, cells parted by semicolons. */
final class ImportReading implements AutoCloseable {
    private static final CSVFormat FORMAT = CSVFormat.DEFAULT.builder().setDelimiter(';').setIgnoreEmptyLines(true).setTrim(true)
            .get();

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Messages messages;
    private final List<String> titles;

    ImportReading(ImportFile file, Messages messages) throws IOException {
        this.messages = messages;
        this.parser = FORMAT.parse(file.read());
        this.records = parser.iterator();
        this.titles = records.hasNext() ? records.next().toList().stream().map(ImportReading::title).toList() : List.of();
    }

    /** The ids of questions keep their capitals. */
    private static String title(String written) {
        return written.startsWith(ImportKind.ANSWER) ? written : PlainWord.of(written);
    }

    /** What keeps the file from being read as one of this kind. */
    Optional<String> problem(ImportKind kind) {
        List<String> missing = kind.needed().stream().filter(column -> !titles.contains(column)).toList();
        List<String> unknown = titles.stream().filter(column -> !kind.knows(column)).toList();
        if (!missing.isEmpty()) {
            return Optional.of(messages.text("imports.file.missing", String.join(", ", missing)));
        }
        if (!unknown.isEmpty()) {
            return Optional.of(messages.text("imports.file.unknown", String.join(", ", unknown)));
        }
        return titles.stream().distinct().count() < titles.size()
                ? Optional.of(messages.text("imports.file.twice"))
                : Optional.empty();
    }

    /** Passes over what was dealt with before. */
    void skip(long lines) {
        for (long line = 0; line < lines && records.hasNext(); line++) {
            records.next();
        }
    }

    /** The next lines, none at the end. @throws java.io.UncheckedIOException where a quotation mark is left open */
    List<ImportLine> next(int most) {
        List<ImportLine> lines = new ArrayList<>();
        while (lines.size() < most && records.hasNext()) {
            lines.add(line(records.next()));
        }
        return lines;
    }

    private ImportLine line(CSVRecord record) {
        Map<String, String> cells = new HashMap<>();
        for (int column = 0; column < Math.min(record.size(), titles.size()); column++) {
            if (!record.get(column).isEmpty()) {
                cells.put(titles.get(column), record.get(column));
            }
        }
        var line = new ImportLine(parser.getCurrentLineNumber(), cells, messages);
        if (record.size() != titles.size()) {
            line.refuse("", "cells", record.size(), titles.size());
        }
        return line;
    }

    /** How many lines follow. */
    long count() {
        long count = 0;
        while (records.hasNext()) {
            records.next();
            count++;
        }
        return count;
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}

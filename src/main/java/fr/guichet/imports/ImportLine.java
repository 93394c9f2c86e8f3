package fr.guichet.imports;

import fr.guichet.shared.Messages;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One line of a file, read column by column; what is wrong with it gathers here. */
final class ImportLine {
    private static final List<DateTimeFormatter> DAYS = Stream.of("uuuu-MM-dd", "d/M/uuuu", "d.M.uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT)).toList();

    private final long number;
    private final Map<String, String> cells;
    private final Messages messages;
    private final List<ImportFinding> findings = new ArrayList<>();

    /** @param cells by the title of their column, without those that are empty */
    ImportLine(long number, Map<String, String> cells, Messages messages) {
        this.number = number;
        this.cells = cells;
        this.messages = messages;
    }

    long number() {
        return number;
    }

    Map<String, String> cells() {
        return cells;
    }

    /** Empty when there is nothing. */
    String text(String column) {
        return cells.getOrDefault(column, "");
    }

    @Nullable
    String orNull(String column) {
        return cells.get(column);
    }

    String needed(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            refuse(column, "empty");
        }
        return text;
    }

    /** The day, as 2026-11-23 or 23/11/2026; none when nothing or no day is written. */
    @Nullable
    LocalDate day(String column) {
        String text = text(column);
        if (text.isEmpty()) {
            return null;
        }
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(text, format);
            } catch (DateTimeException another) {
                continue;
            }
        }
        refuse(column, "day");
        return null;
    }

    /** What a word stands for; the first value of the words when nothing is written. */
    <T> @Nullable T word(String column, Map<String, T> words) {
        T value = words.get(PlainWord.of(text(column)));
        if (value == null) {
            refuse(column, "word", String.join(", ", words.keySet().stream().filter(word -> !word.isEmpty()).sorted().toList()));
        }
        return value;
    }

    /** The line is left out. @param reason the last part of the key of the text */
    void refuse(String column, String reason, Object... arguments) {
        add(column, messages.text("imports.reason." + reason, arguments), true);
    }

    /** The value is left out. */
    void leaveOut(String column, String why) {
        add(column, why, false);
    }

    private void add(String column, String why, boolean refused) {
        findings.add(new ImportFinding(number, column, text(column), why, refused));
    }

    boolean isRefused() {
        return findings.stream().anyMatch(ImportFinding::refused);
    }

    List<ImportFinding> findings() {
        return findings;
    }
}

package fr.guichet.exports;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of a file that French spreadsheets open by a double click: UTF-8 with its mark, semicolons, every line ended as Windows does. */
final class Csv {
    static final String MARK = "\ufeff";
    private static final String DANGEROUS = "=+-@\t\r";

    private Csv() {}

    static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(";", "", "\r\n"));
    }

    /** No cell is run as a formula: what begins like one is text. */
    private static String cell(String text) {
        String safe = !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(sign -> sign == ';' || sign == '"' || sign == '\n' || sign == '\r');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

package fr.guichet.exports;

import fr.guichet.shared.SpreadsheetText;
import java.util.List;
import org.apache.commons.csv.CSVFormat;

/** Lines of a file that French spreadsheets open by a double click: UTF-8 with its mark, semicolons, every line ended as Windows does. */
final class Csv {
    static final String MARK = SpreadsheetText.MARK;
    private static final CSVFormat FORMAT = CSVFormat.EXCEL.builder().setDelimiter(';').get();

    private Csv() {}

    static String line(List<String> cells) {
        return FORMAT.format(cells.stream().map(SpreadsheetText::harmless).toArray()) + "\r\n";
    }
}

package fr.guichet.questions;

import fr.guichet.forms.ParameterTable;
import fr.guichet.logic.Kind;
import fr.guichet.logic.Value;
import fr.guichet.logic.Vocabulary.Parameters;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Says what expressions can look up in a table. */
final class Columns {
    private Columns() {}

    static Parameters of(ParameterTable table) {
        Set<String> keys = new LinkedHashSet<>();
        Map<String, Kind> columns = new LinkedHashMap<>();
        table.versions().forEach(version -> version.rows().forEach((key, cells) -> {
            keys.add(key);
            cells.forEach((column, text) -> columns.merge(column, kind(text), (one, other) -> one == other ? one : Kind.text));
        }));
        return new Parameters(table.id(), table.label(), keys, columns);
    }

    private static Kind kind(String text) {
        return switch (Value.written(text)) {
            case Value.Decimal number -> Kind.number;
            case Value.Day day -> Kind.date;
            default -> Kind.text;
        };
    }
}

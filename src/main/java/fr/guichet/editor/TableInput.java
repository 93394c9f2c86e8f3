package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A grid: the names of the columns in its first row, the name of each row in its first column. A blank column and a blank row more
 * wait to be filled; what is left blank goes. A whole sheet can be pasted into its first cell, cells of a line into any other.
 */
record TableInput() implements Input {
    private static final String CELL = "[0-9]{1,3}\\.[0-9]{1,2}";

    @Override
    public String fragment() {
        return "table";
    }

    @Override
    public boolean isSeveral() {
        return true;
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        Set<String> columns = new LinkedHashSet<>();
        value.forEach(row -> row.propertyNames().forEach(columns::add));
        Map<String, String> parts = new TreeMap<>();
        int column = 1;
        for (String name : columns) {
            parts.put(cell(0, column++), name);
        }
        int line = 1;
        for (Map.Entry<String, JsonNode> row : value.properties()) {
            parts.put(cell(line, 0), row.getKey());
            column = 1;
            for (String name : columns) {
                parts.put(cell(line, column++), row.getValue().path(name).asString("").replace('.', ','));
            }
            line++;
        }
        return withMore(parts);
    }

    /** One blank row and one blank column more than are written in. */
    private static Map<String, String> withMore(Map<String, String> parts) {
        int rows = 1 + greatest(parts, key -> key.substring(0, key.indexOf('.')));
        int columns = 1 + greatest(parts, key -> key.substring(key.indexOf('.') + 1));
        for (int row = 0; row <= rows; row++) {
            for (int column = 0; column <= columns; column++) {
                parts.putIfAbsent(cell(row, column), "");
            }
        }
        return parts;
    }

    static String cell(int row, int column) {
        return row + "." + column;
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        List<List<String>> grid = grid(typed.parts());
        List<String> columns = grid.isEmpty() ? List.of() : grid.getFirst();
        ObjectNode rows = JsonNodeFactory.instance.objectNode();
        for (List<String> line : grid.isEmpty() ? grid : grid.subList(1, grid.size())) {
            ObjectNode cells = JsonNodeFactory.instance.objectNode();
            for (int at = 1; at < line.size(); at++) {
                if (!line.get(at).isBlank() && at < columns.size() && columns.get(at).isBlank()) {
                    return Reading.wrong(messages.text("editor.wrong.column", line.get(at)));
                }
                if (!line.get(at).isBlank() && at < columns.size()) {
                    cells.put(columns.get(at).strip(), number(line.get(at).strip()));
                }
            }
            String name = line.isEmpty() ? "" : line.getFirst().strip();
            if (name.isEmpty() && !cells.isEmpty()) {
                return Reading.wrong(messages.text("editor.wrong.row"));
            }
            if (!name.isEmpty()) {
                rows.set(name, cells);
            }
        }
        boolean unused = columns.stream().skip(1).filter(column -> !column.isBlank())
                .anyMatch(column -> rows.valueStream().noneMatch(row -> row.has(column.strip())))
                || rows.valueStream().anyMatch(JsonNode::isEmpty);
        if (unused) {
            Map<String, String> parts = new TreeMap<>(Map.of("pending", "yes"));
            for (int row = 0; row < grid.size(); row++) {
                for (int at = 0; at < grid.get(row).size(); at++) {
                    parts.put(cell(row, at), grid.get(row).get(at).strip());
                }
            }
            return Reading.pending(withMore(parts));
        }
        return Reading.of(rows.isEmpty() ? null : rows);
    }

    private static String number(String typed) {
        String plain = typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        return plain.matches("-?[0-9]+(\\.[0-9]+)?") ? plain : typed;
    }

    private static List<List<String>> grid(Map<String, String> parts) {
        String pasted = parts.getOrDefault("0.0", "");
        if (pasted.contains("\t") || pasted.contains(";")) {
            String between = pasted.contains("\t") ? "\t" : ";";
            return pasted.lines().filter(line -> !line.isBlank()).map(line -> List.of(line.split(between, -1))).toList();
        }
        TreeMap<Integer, TreeMap<Integer, String>> cells = new TreeMap<>();
        Stream.of(false, true).forEach(pasting -> parts.forEach((key, text) -> { // what is pasted covers what stood there
            if (key.matches(CELL) && text.contains("\t") == pasting) {
                int dot = key.indexOf('.');
                int at = Integer.parseInt(key.substring(dot + 1));
                for (String cell : text.split("\t", -1)) {
                    cells.computeIfAbsent(Integer.valueOf(key.substring(0, dot)), any -> new TreeMap<>()).put(at++, cell);
                }
            }
        }));
        return cells.values().stream().map(row -> {
            List<String> line = new ArrayList<>();
            for (int at = 0; at <= row.lastKey(); at++) {
                line.add(row.getOrDefault(at, ""));
            }
            return line;
        }).toList();
    }

    /** @param lines the cells, by row and column, as the parts of the inputs are called */
    record Drawn(List<List<String>> lines) {}

    @Override
    public Object drawn(Map<String, String> parts, Messages messages) {
        Map<Integer, Map<Integer, String>> lines = new TreeMap<>();
        parts.keySet().stream().filter(key -> key.matches(CELL)).forEach(key -> {
            int dot = key.indexOf('.');
            lines.computeIfAbsent(Integer.valueOf(key.substring(0, dot)), any -> new TreeMap<>())
                    .put(Integer.valueOf(key.substring(dot + 1)), key);
        });
        return new Drawn(lines.values().stream().map(line -> List.copyOf(line.values())).toList());
    }

    /** The last row, or column, in which something is written. */
    private static int greatest(Map<String, String> parts, UnaryOperator<String> index) {
        return parts.entrySet().stream().filter(cell -> cell.getKey().matches(CELL) && !cell.getValue().isBlank())
                .map(Map.Entry::getKey).map(index).mapToInt(Integer::parseInt).max().orElse(0);
    }
}

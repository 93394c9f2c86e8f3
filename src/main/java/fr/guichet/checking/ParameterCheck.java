package fr.guichet.checking;

import fr.guichet.forms.ParameterTable;
import fr.guichet.forms.ParameterTable.Version;
import fr.guichet.logic.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables of parameters with a gap: no version for today, two for one day, a cell that only other rows or versions have. */
final class ParameterCheck implements Check {
    @Override
    public Stream<Finding> in(Definition definition) {
        return definition.form().tables().stream().flatMap(table -> look(table, definition.today()));
    }

    private static Stream<Finding> look(ParameterTable table, LocalDate today) {
        String element = "table:" + table.id();
        if (table.versions().isEmpty()) {
            return Stream.of(Finding.blocking(element, "checking.table.empty"));
        }
        List<Finding> found = new ArrayList<>();
        if (table.versions().stream().allMatch(version -> begins(version).isAfter(today))) {
            found.add(Finding.blocking(element, "checking.table.none-today"));
        }
        Set<LocalDate> days = new HashSet<>();
        table.versions().stream().map(ParameterCheck::begins).filter(day -> !days.add(day)).distinct()
                .forEach(day -> found.add(Finding.blocking(element, "checking.table.twice", Places.day(day))));
        if (table.versions().stream().allMatch(version -> version.rows().isEmpty())) {
            found.add(Finding.advice(element, "checking.table.blank"));
        }
        table.versions().forEach(version -> gaps(table, version, isOver(table, version, today), found));
        return found.stream();
    }

    private static LocalDate begins(Version version) {
        return version.from() == null ? LocalDate.MIN : version.from();
    }

    private static boolean isOver(ParameterTable table, Version version, LocalDate today) {
        return table.versions().stream().map(ParameterCheck::begins)
                .anyMatch(day -> day.isAfter(begins(version)) && !day.isAfter(today));
    }

    private static void gaps(ParameterTable table, Version version, boolean over, List<Finding> found) {
        String element = "table:" + table.id();
        Set<String> columns = table.versions().stream().flatMap(one -> one.rows().values().stream())
                .flatMap(cells -> cells.keySet().stream()).collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> keys = table.versions().stream().flatMap(one -> one.rows().keySet().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        for (String key : keys) {
            for (String column : columns) {
                String cell = version.rows().getOrDefault(key, Map.of()).get(column);
                if (cell == null || cell.isBlank()) {
                    found.add(new Finding(over ? Finding.Level.ADVICE : Finding.Level.BLOCKING, element, "checking.table.gap",
                            List.of(Places.day(begins(version)), key, column)));
                } else if (isTypedNumber(cell)) {
                    found.add(Finding.blocking(element, "checking.table.number", cell, key, column));
                }
            }
        }
    }

    /** A number as people type it, which would be read as a text. */
    private static boolean isTypedNumber(String cell) {
        return Value.written(cell) instanceof Value.Text && cell.matches("[0-9][0-9 .,\u00a0\u202f]*[€%]?");
    }
}

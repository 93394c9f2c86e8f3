package fr.guichet.checking;

import fr.guichet.forms.Setting;
import fr.guichet.logic.Value;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Settings with a gap, or with a value that is not of their type. */
final class SettingCheck implements Check {
    private static final Set<String> TYPES = Set.of("amount", "integer", "number", "date", "on_off", "text");

    @Override
    public Stream<Finding> in(Definition definition) {
        Map<String, List<Setting>> byId = definition.form().settings().stream()
                .collect(Collectors.groupingBy(Setting::id, LinkedHashMap::new, Collectors.toList()));
        return byId.values().stream().flatMap(entries -> look(entries, definition.today()));
    }

    private static Stream<Finding> look(List<Setting> entries, LocalDate today) {
        String element = "setting:" + entries.getFirst().id();
        List<Finding> found = new ArrayList<>();
        Set<LocalDate> days = new HashSet<>();
        entries.stream().map(SettingCheck::begins).filter(day -> !days.add(day)).distinct()
                .forEach(day -> found.add(Finding.blocking(element, "checking.setting.twice", Places.day(day))));
        if (entries.stream().allMatch(entry -> begins(entry).isAfter(today))) {
            found.add(Finding.blocking(element, "checking.setting.none-today"));
        }
        if (entries.stream().map(Setting::type).distinct().count() > 1) {
            found.add(Finding.blocking(element, "checking.setting.types"));
        }
        entries.forEach(entry -> value(element, entry, found));
        return found.stream();
    }

    private static LocalDate begins(Setting setting) {
        return setting.from() == null ? LocalDate.MIN : setting.from();
    }

    private static void value(String element, Setting setting, List<Finding> found) {
        if (!TYPES.contains(setting.type())) {
            found.add(Finding.blocking(element, "checking.setting.type", setting.type(),
                    String.join(", ", TYPES.stream().sorted().toList())));
        } else if (!setting.value().isEmpty() && !fits(setting, Value.written(setting.value()))) {
            found.add(Finding.blocking(element, "checking.setting.value." + setting.type(), setting.value()));
        }
    }

    private static boolean fits(Setting setting, Value value) {
        return switch (setting.type()) {
            case "amount", "number" -> value instanceof Value.Decimal;
            case "integer" -> value instanceof Value.Decimal(var number) && number.stripTrailingZeros().scale() <= 0;
            case "date" -> value instanceof Value.Day;
            case "on_off" -> setting.value().equals("on") || setting.value().equals("off");
            default -> true;
        };
    }
}

package fr.guichet.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rows of choices as the inputs of a page: `lien`, `0.quoi`, `0.comment`, `0.valeur`, and the same below `1.` for rows within. */
final class RuleParts {
    private static final Pattern INDEX = Pattern.compile("([0-9]{1,2})\\..*");
    private static final String OR = "ou";

    private RuleParts() {}

    static Map<String, String> write(Rule rule) {
        Map<String, String> parts = new HashMap<>();
        write(rule, "", parts);
        return parts;
    }

    private static void write(Rule rule, String before, Map<String, String> parts) {
        parts.put(before + "lien", rule.all() ? "et" : OR);
        for (int at = 0; at < rule.items().size(); at++) {
            String path = before + at + ".";
            switch (rule.items().get(at)) {
                case RuleRow row -> {
                    parts.put(path + "quoi", row.term());
                    parts.put(path + "comment", row.operator());
                    parts.put(path + "valeur", String.join(" ", row.values()));
                }
                case Rule inner -> write(inner, path, parts);
            }
        }
    }

    static Rule read(Map<String, String> parts) {
        TreeSet<Integer> indexes = new TreeSet<>();
        parts.keySet().forEach(key -> {
            Matcher matcher = INDEX.matcher(key);
            if (matcher.matches()) {
                indexes.add(Integer.valueOf(matcher.group(1)));
            }
        });
        List<RuleItem> items = new ArrayList<>();
        for (int index : indexes) {
            Map<String, String> inner = inside(parts, index + ".");
            items.add(inner.containsKey("lien") ? read(inner) : row(inner));
        }
        return new Rule(!OR.equals(parts.get("lien")), List.copyOf(items));
    }

    private static Map<String, String> inside(Map<String, String> parts, String before) {
        Map<String, String> inner = new HashMap<>();
        parts.forEach((key, value) -> {
            if (key.startsWith(before)) {
                inner.put(key.substring(before.length()), value);
            }
        });
        return inner;
    }

    private static RuleRow row(Map<String, String> parts) {
        String value = parts.getOrDefault("valeur", "").strip();
        String operator = parts.getOrDefault("comment", "");
        boolean several = operator.equals(RuleOperator.ONE_OF.word());
        return new RuleRow(parts.getOrDefault("quoi", ""), operator,
                value.isEmpty() ? List.of() : several ? List.of(value.split(" ")) : List.of(value));
    }

    /** The rows after a button was pressed: `ajouter`, `grouper`, or `retirer` with the path of a row. */
    static Rule change(Rule rule, String verb, String path) {
        return switch (verb) {
            case "ajouter" -> at(rule, path, inner -> with(inner, RuleRow.BLANK));
            case "grouper" -> with(rule, new Rule(!rule.all(), List.of(RuleRow.BLANK)));
            case "retirer" -> without(rule, path);
            default -> rule;
        };
    }

    private static Rule at(Rule rule, String path, UnaryOperator<Rule> change) {
        if (path.isEmpty()) {
            return change.apply(rule);
        }
        List<RuleItem> items = new ArrayList<>(rule.items());
        int index = Integer.parseInt(path);
        if (index < items.size() && items.get(index) instanceof Rule inner) {
            items.set(index, change.apply(inner));
        }
        return new Rule(rule.all(), List.copyOf(items));
    }

    private static Rule with(Rule rule, RuleItem item) {
        List<RuleItem> items = new ArrayList<>(rule.items());
        items.add(item);
        return new Rule(rule.all(), List.copyOf(items));
    }

    private static Rule without(Rule rule, String path) {
        int dot = path.indexOf('.');
        if (dot > 0) {
            Rule left = at(rule, path.substring(0, dot), inner -> without(inner, path.substring(dot + 1)));
            return new Rule(left.all(),
                    left.items().stream().filter(item -> !(item instanceof Rule inner && inner.items().isEmpty())).toList());
        }
        List<RuleItem> items = new ArrayList<>(rule.items());
        int index = Integer.parseInt(path);
        if (index < items.size()) {
            items.remove(index);
        }
        return new Rule(rule.all(), List.copyOf(items));
    }
}

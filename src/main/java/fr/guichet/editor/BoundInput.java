package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/**
 * A bound of a date: none, the day of filing, so many years, months or days before or after it, or a day of the calendar.
 *
 * @param choices the words for `today`, `-`, `+` and `day`
 */
record BoundInput(List<Choice> choices, List<Choice> units) implements Input {
    private static final Pattern DISTANCE = Pattern.compile("([+-])([0-9]+)([ymd])");

    @Override
    public String fragment() {
        return "bound";
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        String text = value.asString("");
        Matcher distance = DISTANCE.matcher(text);
        if (distance.matches()) {
            return Map.of("", distance.group(1), "count", distance.group(2), "unit", distance.group(3));
        }
        return text.isEmpty() || text.equals("today") ? Map.of("", text) : Map.of("", "day", "day", text);
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        String kind = typed.raw("");
        return switch (kind) {
            case "today" -> Reading.of(StringNode.valueOf("today"));
            case "+", "-" -> distance(kind, typed.raw("count").strip(), typed.raw("unit"), messages);
            case "day" -> new DayInput().read(new TypedProperty(typed.parameters(), typed.name() + "|day"), messages);
            default -> Reading.of(null);
        };
    }

    private Reading distance(String sign, String count, String unit, Messages messages) {
        boolean known = units.stream().anyMatch(one -> one.value().equals(unit));
        return known && count.matches("[0-9]{1,4}")
                ? Reading.of(StringNode.valueOf(sign + count + unit))
                : Reading.wrong(messages.text("editor.wrong.whole"));
    }

    @Override
    public boolean isSeveral() {
        return true;
    }

    @Override
    public Object drawn(Map<String, String> parts, Messages messages) {
        return units;
    }
}

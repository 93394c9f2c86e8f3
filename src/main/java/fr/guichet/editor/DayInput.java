package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A day of the calendar; where no calendar is offered it is written as people write it: 01/09/2026. */
record DayInput() implements Input {
    @Override
    public String fragment() {
        return "day";
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        return Map.of("", value.asString(""));
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        String text = typed.raw("").strip().replaceFirst("^([0-9]{2})[/. ]([0-9]{2})[/. ]([0-9]{4})$", "$3-$2-$1");
        try {
            return Reading.of(text.isEmpty() ? null : StringNode.valueOf(LocalDate.parse(text).toString()));
        } catch (DateTimeParseException noDay) {
            return Reading.wrong(messages.text("editor.wrong.day"));
        }
    }
}

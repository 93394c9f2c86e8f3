package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.math.BigDecimal;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.DecimalNode;
import tools.jackson.databind.node.IntNode;

/** A number. @param whole whether it has no decimals */
record NumberInput(boolean whole) implements Input {
    @Override
    public String fragment() {
        return "number";
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        return Map.of("", value.asString("").replace('.', ','));
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        String text = typed.raw("").replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.').replace('−', '-');
        if (text.isEmpty()) {
            return Reading.of(null);
        }
        if (whole) {
            return text.matches("-?[0-9]{1,9}")
                    ? Reading.of(IntNode.valueOf(Integer.parseInt(text)))
                    : Reading.wrong(messages.text("editor.wrong.whole"));
        }
        return text.matches("-?[0-9]{1,12}(\\.[0-9]{1,6})?")
                ? Reading.of(DecimalNode.valueOf(new BigDecimal(text)))
                : Reading.wrong(messages.text("editor.wrong.number"));
    }
}

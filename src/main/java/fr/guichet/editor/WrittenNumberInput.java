package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** A number that definitions write as a text, among texts and dates. @param whole whether it has no decimals */
record WrittenNumberInput(boolean whole) implements Input {
    @Override
    public String fragment() {
        return "number";
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        return new NumberInput(whole).show(value);
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        Reading number = new NumberInput(whole).read(typed, messages);
        return number.value() == null ? number : Reading.of(StringNode.valueOf(number.value().decimalValue().toPlainString()));
    }
}

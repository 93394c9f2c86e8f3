package fr.guichet.editor;

import fr.guichet.shared.Messages;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.StringNode;

/** One line of text, or several. @param technical whether no person reads it, so that nothing in it is put right */
record LineInput(String fragment, boolean technical) implements Input {
    static final LineInput LINE = new LineInput("line", false);
    static final LineInput TECHNICAL = new LineInput("line", true);
    static final LineInput TEXT = new LineInput("text", false);

    @Override
    public Map<String, String> show(JsonNode value) {
        return Map.of("", value.asString(""));
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        String text = technical ? typed.raw("").strip() : typed.text();
        return Reading.of(text.isEmpty() ? null : StringNode.valueOf(text));
    }
}

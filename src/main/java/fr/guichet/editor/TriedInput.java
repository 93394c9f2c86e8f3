package fr.guichet.editor;

import fr.guichet.questions.TextPattern;
import fr.guichet.shared.Messages;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** An example with which the pattern of a text is tried out. @param pattern empty when there is none yet */
record TriedInput(String pattern) implements Input {
    @Override
    public String fragment() {
        return "tried";
    }

    @Override
    public Map<String, String> show(JsonNode value) {
        return LineInput.TECHNICAL.show(value);
    }

    @Override
    public Reading read(TypedProperty typed, Messages messages) {
        return LineInput.TECHNICAL.read(typed, messages);
    }

    /** What came of it. @param right whether it would pass */
    record Tried(boolean right, String words) {}

    @Override
    public Tried drawn(Map<String, String> parts, Messages messages) {
        String example = parts.getOrDefault("", "");
        boolean right = TextPattern.fits(example, pattern);
        String key = pattern.isEmpty() ? "none" : right ? "fits" : "differs";
        return new Tried(right && !pattern.isEmpty(),
                example.isEmpty() ? "" : messages.text("editor.pattern." + key, example));
    }
}

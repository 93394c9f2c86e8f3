package fr.guichet.editor;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A property ready to be drawn.
 *
 * @param element address of the element whose property it is
 * @param name of its input, `element|property`; its parts add `|part`
 * @param id HTML id of its first input
 * @param fragment the name of its file in `editor/inputs`
 * @param parts the texts in its inputs, as typed or as they are kept
 * @param drawn what else its fragment needs
 * @param several whether it is several inputs under one title
 * @param mark of the value that is kept, for the page to send back
 * @param error why what was typed is not kept
 * @param conflict what somebody else has written meanwhile
 */
record FieldView(String element, String name, String id, String label, @Nullable String hint, String fragment,
        Map<String, String> parts,
        List<Choice> choices, @Nullable Object drawn, boolean half, boolean several, String mark, @Nullable String error,
        @Nullable Clash conflict) {
    private static final List<String> PARTS = List.of("vu", "self", "count", "unit", "day", "noms");

    /** What somebody else has written. @param text in words; empty when they have taken it away */
    record Clash(String by, String at, String text) {}

    String part(String part) {
        return parts.getOrDefault(part, "");
    }

    /** The file whose fragment `input(f)` draws its inputs. */
    public String getTemplate() {
        return "editor/inputs/" + fragment;
    }

    /** The text of its first input. */
    public String getValue() {
        return part("");
    }

    /** Whether a choice is made. */
    public boolean isChosen(String value) {
        return several && fragment.equals("several") ? List.of(getValue().split(" ")).contains(value) : getValue().equals(value);
    }

    /** The name of the input of a part. */
    public String name(String part) {
        return name + "|" + part;
    }

    /** The value of `aria-invalid`, none when nothing is wrong. */
    public @Nullable String getInvalid() {
        return isWrong() ? "true" : null;
    }

    /** The text of one part. */
    public String text(String part) {
        return part(part);
    }

    public boolean isWrong() {
        return error != null || conflict != null;
    }

    /** The ids of the texts that describe its inputs. */
    public @Nullable String describedBy() {
        String ids = (hint == null ? "" : id + "-aide ") + (isWrong() ? id + "-err" : "");
        return ids.isBlank() ? null : ids.strip();
    }

    /** What a request carries of the form: this field alone. */
    public String getParameters() {
        Stream<String> more = Stream.concat(parts.keySet().stream(), PARTS.stream());
        return Stream.concat(Stream.of(name, "_csrf"), more.filter(part -> !part.isEmpty()).distinct().map(this::name))
                .collect(Collectors.joining(","));
    }
}

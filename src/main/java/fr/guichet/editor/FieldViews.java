package fr.guichet.editor;

import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.Values;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes properties ready to be drawn. */
@Component
class FieldViews {
    private final Messages messages;

    FieldViews(Messages messages) {
        this.messages = messages;
    }

    static String name(Element element, String property) {
        return element.id() + "|" + property;
    }

    /** An HTML id for an input, or for an element. */
    static String id(String name) {
        return name.replaceAll("[^A-Za-z0-9]+", "-");
    }

    /** @param problem why it was not kept, none when it was */
    FieldView of(Element element, Field field, @Nullable Problem problem) {
        String name = name(element, field.property());
        Map<String, String> kept = field.input().show(element.property(field.property()));
        Map<String, String> parts = problem == null ? kept : problem.typed();
        String key = "editor.field." + element.kind().word() + "." + field.property();
        String hint = messages.textOr(key + ".hint." + field.input().fragment(), messages.textOr(key + ".hint", ""));
        return new FieldView(element.id().toString(), name, id(name), messages.text(key), hint.isEmpty() ? null : hint,
                field.input().fragment(), parts,
                withUnknown(field.input().choices(), kept.getOrDefault("", ""), field), field.input().drawn(parts, messages),
                field.half(),
                field.input().isSeveral(), Values.mark(element.property(field.property())),
                problem == null ? null : problem.error(),
                problem == null ? null : problem.conflict());
    }

    /** A value that cannot be chosen any more stays to be seen. */
    private List<Choice> withUnknown(List<Choice> choices, String value, Field field) {
        boolean known = value.isEmpty() || !field.input().fragment().equals("choice")
                || choices.stream().anyMatch(choice -> choice.value().equals(value));
        return known
                ? choices
                : Stream.concat(choices.stream(), Stream.of(new Choice(value, messages.text("editor.choice.unknown", value))))
                        .toList();
    }
}

package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.shared.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What there is to choose among, in words. */
@Component
class Choices {
    private final Messages messages;

    Choices(Messages messages) {
        this.messages = messages;
    }

    /** Fixed values, worded by `editor.choice.<property>.<value>`. */
    List<Choice> of(String property, String... values) {
        return Arrays.stream(values).map(value -> new Choice(value, messages.text("editor.choice." + property + "." + value)))
                .toList();
    }

    /** One of some fixed values, or none. */
    Field one(String property, String... values) {
        return Field.of(property, new ChoiceInput(withNothing(of(property, values), property), ""));
    }

    /** One of some fixed values, the first of which goes without saying. */
    Field usually(String property, String... values) {
        return Field.of(property, new ChoiceInput(of(property, values), values[0]));
    }

    Field several(String property, String... values) {
        return Field.of(property, new SeveralInput(of(property, values)));
    }

    /** An element of the form, by its name. */
    Field element(String property, Blueprint blueprint, Predicate<Element> wanted) {
        return among(property, elements(blueprint, wanted));
    }

    /** One of those, or none. */
    Field among(String property, List<Choice> offered) {
        return Field.of(property, new ChoiceInput(withNothing(offered, property), ""));
    }

    List<Choice> elements(Blueprint blueprint, Predicate<Element> wanted) {
        return blueprint.elements().stream().filter(wanted).map(element -> new Choice(element.id().path(), element.label()))
                .toList();
    }

    private List<Choice> withNothing(List<Choice> choices, String property) {
        String nothing = messages.textOr("editor.choice." + property + ".none", messages.text("editor.choice.none"));
        return Stream.concat(Stream.of(new Choice("", nothing)), choices.stream()).toList();
    }
}

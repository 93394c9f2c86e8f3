package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.shared.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
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

    /** One of some lists in which the first that is possible counts, or none. @param lists with spaces between what they list */
    Field inOrder(String property, String... lists) {
        List<Choice> offered = Arrays.stream(lists).map(list -> new Choice(list, of(property, list.split(" ")).stream()
                .map(Choice::label).collect(Collectors.joining(messages.text("editor.choice.otherwise"))))).toList();
        return Field.of(property, new ListChoiceInput(withNothing(offered, property)));
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

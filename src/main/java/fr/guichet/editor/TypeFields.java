package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.documents.TemplateFiles;
import fr.guichet.lists.ChoiceLists;
import fr.guichet.questions.TypeDescription;
import fr.guichet.questions.TypeProperty;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How the properties are typed that only some types of question use. */
@Component
class TypeFields {
    private final Choices choices;
    private final Types types;
    private final ChoiceLists lists;
    private final TemplateFiles templates;

    TypeFields(Choices choices, Types types, ChoiceLists lists, TemplateFiles templates) {
        this.templates = templates;
        this.choices = choices;
        this.lists = lists;
        this.types = types;
    }

    /** The fields for what a type uses, in a fixed order. */
    List<Field> of(TypeDescription type, Element question, Blueprint blueprint) {
        return Arrays.stream(TypeProperty.values()).filter(type::uses).flatMap(property -> field(property, question, blueprint))
                .toList();
    }

    private Stream<Field> field(TypeProperty property, Element question, Blueprint blueprint) {
        return switch (property) {
            case MAX_LENGTH -> Stream.of(Field.of("max_length", new NumberInput(true)).beside());
            case PATTERN -> Stream.of(Field.of("pattern", LineInput.TECHNICAL).beside().reshaping());
            case PATTERN_EXAMPLE -> Stream.of(Field.of("pattern_example", new TriedInput(question.text("pattern"))));
            case OPTIONS, CHILDREN -> Stream.of();
            case OPTIONS_FROM -> Stream.of(choices.element("options_from", blueprint, other -> offers(other, question)));
            case STYLE -> Stream.of(choices.one("style", "cards").beside());
            case EXCLUSIVE -> Stream.of(exclusive(question, blueprint));
            case LEVELS -> Stream.of(Field.of("levels", new LinesInput()));
            case BRANCHES -> Stream.of(Field.of("branches", new LinesInput()));
            case LIST -> Stream.of(list());
            case MIN_ITEMS -> Stream.of(Field.of("min_items", new NumberInput(true)).beside());
            case MAX_ITEMS -> Stream.of(Field.of("max_items", new NumberInput(true)).beside());
            case PRECISION -> Stream.of(choices.usually("precision", "day", "month", "year"));
            case EARLIEST -> Stream.of(bound("earliest"));
            case LATEST -> Stream.of(bound("latest"));
            case UNIT -> Stream.of(Field.of("unit", LineInput.LINE));
            case MIN -> Stream.of(Field.of("min", new NumberInput(false)).beside());
            case MAX -> Stream.of(Field.of("max", new NumberInput(false)).beside());
            case ITEM -> Stream.of(Field.of("item", WordingInput.LINE));
            case LAYOUT -> Stream.of(choices.one("layout", "table"));
            case TEMPLATE -> Stream.of(Field.of("template", new AddressInput(
                    templates.all().stream().map(file -> new Choice(file.address(), file.name())).toList())));
            case BODY -> Stream.of(Field.of("body", WordingInput.TEXT));
            case BODY_FROM -> Stream.of(choices.one("body_from", "privacy"));
        };
    }

    private Field list() {
        return choices.among("list", lists.all().stream().map(list -> new Choice(list.slug(), list.name())).toList());
    }

    private boolean offers(Element other, Element question) {
        return other.kind() == ElementKind.QUESTION && !other.id().equals(question.id()) && other.text("options_from").isEmpty()
                && types.of(other).uses(TypeProperty.OPTIONS);
    }

    private Field exclusive(Element question, Blueprint blueprint) {
        List<Choice> own = blueprint.children(question.id(), "options").stream()
                .map(option -> new Choice(option.id().name(), option.label())).toList();
        List<Choice> offered = Stream
                .concat(choices.of("exclusive", "none").stream().map(choice -> new Choice("", choice.label())),
                        own.stream())
                .toList();
        return Field.of("exclusive", new ChoiceInput(offered, ""));
    }

    private Field bound(String property) {
        return Field.of(property, new BoundInput(
                Stream.concat(choices.of("bound", "none").stream().map(choice -> new Choice("", choice.label())),
                        Stream.of(new Choice("today", choices.of("bound", "today").getFirst().label()),
                                new Choice("-", choices.of("bound", "before").getFirst().label()),
                                new Choice("+", choices.of("bound", "after").getFirst().label()),
                                new Choice("day", choices.of("bound", "day").getFirst().label())))
                        .toList(),
                choices.of("unit", "d", "m", "y")));
    }
}

package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the plan of a form ready to be drawn. */
@Component
class Plans {
    private static final List<ElementKind> AROUND = List.of(ElementKind.DOCUMENT, ElementKind.COMPUTED, ElementKind.MESSAGE,
            ElementKind.SETTING, ElementKind.TABLE, ElementKind.DEADLINE, ElementKind.REMINDER, ElementKind.NOTICE,
            ElementKind.STATUS,
            ElementKind.EXAMPLE);

    private static final Pattern SETTING = Pattern.compile("\\{config\\.([^{}]+)}");

    private final Types types;
    private final Labels labels;
    private final Messages messages;

    Plans(Types types, Labels labels, Messages messages) {
        this.types = types;
        this.labels = labels;
        this.messages = messages;
    }

    /** @param chosen the element whose properties are shown @param wrong the addresses that a check finds fault with */
    Plan of(Blueprint blueprint, ElementId chosen, Set<String> wrong) {
        Drawing drawing = new Drawing(blueprint, inPlan(chosen), wrong);
        return new Plan(drawing.line(blueprint.element(ElementId.FORM).orElseThrow(), 0, List.of()), drawing.steps(),
                AROUND.stream().map(drawing::branch).toList());
    }

    /** What has no line of its own stands for the line of what holds it. */
    static ElementId inPlan(ElementId chosen) {
        return switch (chosen.kind()) {
            case OPTION, RULE -> new ElementId(ElementKind.QUESTION, chosen.path().substring(0, chosen.path().lastIndexOf('/')));
            case VERSION -> new ElementId(ElementKind.TABLE, chosen.path().substring(0, chosen.path().lastIndexOf('/')));
            case ROUTE -> ElementId.FORM;
            case CASE -> new ElementId(ElementKind.COMPUTED, chosen.path().substring(0, chosen.path().lastIndexOf('/')));
            case PARAGRAPH -> ElementId.FORM;
            default -> chosen;
        };
    }

    static String icon(ElementKind kind) {
        return switch (kind) {
            case PAGE -> "file";
            case SECTION -> "rows-3";
            case DOCUMENT -> "paperclip";
            case COMPUTED, CASE -> "calculator";
            case MESSAGE -> "message-square";
            case SETTING, FORM -> "settings";
            case TABLE, VERSION -> "table-2";
            case DEADLINE -> "calendar-clock";
            case REMINDER -> "bell";
            case NOTICE -> "mail";
            case STATUS -> "flag";
            case ROUTE -> "split";
            case EXAMPLE -> "play";
            default -> "list";
        };
    }

    private final class Drawing {
        private final Blueprint blueprint;
        private final ElementId chosen;
        private final Set<String> wrong;

        Drawing(Blueprint blueprint, ElementId chosen, Set<String> wrong) {
            this.blueprint = blueprint;
            this.chosen = chosen;
            this.wrong = wrong;
        }

        List<PlanLine> steps() {
            return blueprint.children(ElementId.FORM, "steps").stream()
                    .map(step -> line(step, step.index() + 1, children(step, "pages"))).toList();
        }

        Plan.Branch branch(ElementKind kind) {
            String list = ElementKind.FORM.listOf(kind).orElseThrow();
            return new Plan.Branch(kind.word(), messages.text("editor.rows." + kind.word()), icon(kind),
                    children(ElementId.FORM, list)
                            .map(element -> line(element, 0, List.of())).toList());
        }

        private List<PlanLine> children(Element parent, String... lists) {
            return Stream.of(lists).flatMap(list -> children(parent.id(), list))
                    .map(child -> line(child, 0, switch (child.kind()) {
                        case PAGE -> children(child, "questions", "sections");
                        case SECTION, QUESTION -> children(child, "questions");
                        default -> List.<PlanLine>of();
                    })).toList();
        }

        private Stream<Element> children(ElementId parent, String list) {
            return blueprint.children(parent, list).stream();
        }

        PlanLine line(Element element, int number, List<PlanLine> children) {
            String icon = element.kind() == ElementKind.QUESTION ? types.of(element).icon() : icon(element.kind());
            return new PlanLine(element.id().toString(), "plan-" + FieldViews.id(element.id().toString()), icon, number,
                    label(element),
                    !element.property("when").isMissingNode(), wrong.contains(element.id().toString()),
                    element.id().equals(chosen),
                    children);
        }

        private String label(Element element) {
            return switch (element.kind()) {
                case FORM -> messages.text("editor.kind.form");
                default -> SETTING.matcher(labels.of(element)).replaceAll(found -> Matcher.quoteReplacement(setting(found)));
            };
        }

        /** A title says what a setting is worth, as people will read it. */
        private String setting(MatchResult found) {
            return blueprint.element(new ElementId(ElementKind.SETTING, found.group(1)))
                    .map(setting -> setting.text("value").replace('.', ',')).filter(value -> !value.isBlank())
                    .orElse(found.group());
        }
    }
}

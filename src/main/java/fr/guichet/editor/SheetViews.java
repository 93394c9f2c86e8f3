package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.editor.SheetView.GroupView;
import fr.guichet.editor.SheetView.RowView;
import fr.guichet.editor.SheetView.RowsView;
import fr.guichet.questions.TypeProperty;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes the sheet of an element ready to be drawn. */
@Component
class SheetViews {
    private final Sheets sheets;
    private final FieldViews fields;
    private final Types types;
    private final Insertions insertions;
    private final Labels labels;
    private final Messages messages;

    SheetViews(Sheets sheets, FieldViews fields, Types types, Insertions insertions, Labels labels, Messages messages) {
        this.sheets = sheets;
        this.fields = fields;
        this.types = types;
        this.insertions = insertions;
        this.labels = labels;
        this.messages = messages;
    }

    /** @param problems by the name of the field, why what was typed was not kept */
    SheetView of(Blueprint blueprint, Element element, Map<String, Problem> problems) {
        return new SheetView(labels.withKind(element), sheets.groups(element, blueprint).stream()
                .map(group -> group(group, element, blueprint, problems)).toList(), insertions.of(element, blueprint),
                adds(element),
                places(element, blueprint));
    }

    private List<Choice> adds(Element element) {
        Stream<String> inside = switch (element.kind()) {
            case STEP -> Stream.of("page");
            case PAGE -> Stream.of("question", "section");
            case SECTION -> Stream.of("question");
            case QUESTION -> types.of(element).uses(TypeProperty.CHILDREN) ? Stream.of("question") : Stream.of();
            default -> Stream.of();
        };
        return inside.map(kind -> new Choice(kind, messages.text("editor.add-inside." + kind))).toList();
    }

    private List<Choice> places(Element element, Blueprint blueprint) {
        return blueprint.placesFor(element.id()).stream()
                .map(place -> new Choice(place.id().toString(), labels.withKind(place)))
                .toList();
    }

    private GroupView group(Group group, Element element, Blueprint blueprint, Map<String, Problem> problems) {
        String title = group.key().isEmpty() ? "" : messages.text("editor.group." + group.key());
        return new GroupView(group.key(), title, messages.textOr("editor.group." + group.key() + ".hint", ""), group.folded(),
                group.fields().stream().map(field -> field(element, field, problems)).toList(),
                group.rows().stream().map(rows -> rows(rows, element, blueprint, problems)).toList());
    }

    private RowsView rows(Rows rows, Element parent, Blueprint blueprint, Map<String, Problem> problems) {
        String kind = rows.kind().word();
        List<RowView> views = blueprint.children(parent.id(), rows.list()).stream()
                .map(row -> new RowView(row.id().toString(), FieldViews.id(row.id().toString()),
                        messages.text("editor.row." + kind, row.index() + 1),
                        rows.fields().stream().map(field -> field(row, field, problems)).toList(),
                        rows.kind() == ElementKind.OPTION ? row.label() : null))
                .toList();
        return new RowsView(rows.list(), kind, parent.id().toString(), messages.text("editor.rows." + kind), views,
                messages.text("editor.add." + kind));
    }

    private FieldView field(Element element, Field field, Map<String, Problem> problems) {
        return fields.of(element, field, problems.get(FieldViews.name(element, field.property())));
    }
}

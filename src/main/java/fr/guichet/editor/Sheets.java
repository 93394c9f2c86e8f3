package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The sheets of all kinds of elements. */
@Component
class Sheets {
    private final Map<ElementKind, Sheet> byKind = new EnumMap<>(ElementKind.class);

    Sheets(List<Sheet> sheets) {
        sheets.forEach(sheet -> sheet.kinds().forEach(kind -> byKind.put(kind, sheet)));
    }

    /** The fields of an element, in groups. */
    List<Group> groups(Element element, Blueprint blueprint) {
        Sheet sheet = byKind.get(element.kind());
        return sheet == null ? List.of() : sheet.groups(element, blueprint);
    }

    /** How one property of an element is typed; none when it has no such property. */
    Optional<Field> field(Element element, String property, Blueprint blueprint) {
        return groups(element, blueprint).stream().flatMap(group -> group.fields().stream())
                .filter(field -> field.property().equals(property)).findFirst();
    }
}

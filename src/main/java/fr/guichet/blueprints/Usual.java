package fr.guichet.blueprints;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Guichet says for a form that does not say it itself, as elements that the form can take over and say in words of its own. */
public final class Usual {
    private static final Set<ElementKind> KINDS = Set.of(ElementKind.NOTICE, ElementKind.DEADLINE, ElementKind.STATUS,
            ElementKind.REMINDER);

    private Usual() {}

    /** The elements that the form has not; none while its definition cannot be read. */
    public static List<Element> of(Blueprint blueprint) {
        Map<ElementId, Element> found = new LinkedHashMap<>();
        boolean reminded = false;
        for (FormDefinition layer : layers(blueprint)) {
            boolean done = reminded; // reminders are taken as a whole, from the first that has some
            Element.allIn(FormFile.tree(layer)).stream().filter(element -> KINDS.contains(element.kind()))
                    .filter(element -> blueprint.element(element.id()).isEmpty())
                    .filter(element -> element.kind() != ElementKind.REMINDER || !done)
                    .forEach(element -> found.putIfAbsent(element.id(), element));
            reminded = reminded || !layer.reminders().isEmpty();
        }
        return List.copyOf(found.values());
    }

    private static List<FormDefinition> layers(Blueprint blueprint) {
        try {
            return blueprint.form().below();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}

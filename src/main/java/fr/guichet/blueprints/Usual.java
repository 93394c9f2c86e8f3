package fr.guichet.blueprints;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;

/** What Guichet says for a form that does not say it itself, as elements that the form can take over and say in words of its own. */
public final class Usual {
    private static final Set<ElementKind> KINDS = Set.of(ElementKind.NOTICE, ElementKind.DEADLINE, ElementKind.STATUS,
            ElementKind.REMINDER);

    /** What only some forms need: with its notice comes what agents can do. */
    private static final FormDefinition FOR_SOME = read();

    private Usual() {}

    private static FormDefinition read() {
        try {
            return FormFile
                    .read(new ClassPathResource("form-library/notices.yaml").getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

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
            return Stream.concat(blueprint.form().below().stream(), Stream.of(FOR_SOME)).toList();
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }
}

package fr.guichet.editor;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.ElementId;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.editor.LookView.Way;
import fr.guichet.shared.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;

/** The ways to look at the preview. Each is a link, so that they work without scripts. */
@Component
class Looks {
    private static final Map<String, List<String>> WAYS = Map.of("ecran", List.of("telephone", "ordinateur"), "vue",
            List.of("usager", "saisie", "dossier"), "pour", List.of("soi", "autre"));
    private static final Map<String, String> ICONS = Map.of("telephone", "smartphone", "ordinateur", "monitor");

    private final Messages messages;

    Looks(Messages messages) {
        this.messages = messages;
    }

    /** @param asked the parameters of the page; what is none of the ways counts as the first */
    LookView of(Blueprint blueprint, ElementId element, Map<String, String> asked) {
        Map<String, String> now = new LinkedHashMap<>();
        WAYS.forEach(
                (name, ways) -> now.put(name, ways.contains(asked.getOrDefault(name, "")) ? asked.get(name) : ways.getFirst()));
        String preview = address(blueprint.slug(), "/apercu", element, now);
        boolean forOthers = blueprint.element(new ElementId(ElementKind.QUESTION, "capacity")).isPresent();
        return new LookView(now.getOrDefault("ecran", ""), preview, place(element), ways(blueprint.slug(), element, now, "ecran"),
                ways(blueprint.slug(), element, now, "vue"),
                forOthers ? ways(blueprint.slug(), element, now, "pour") : List.of());
    }

    private List<Way> ways(String slug, ElementId element, Map<String, String> now, String name) {
        return WAYS.getOrDefault(name, List.of()).stream().map(way -> {
            Map<String, String> other = new LinkedHashMap<>(now);
            other.put(name, way);
            return new Way("apercu-" + way, ICONS.getOrDefault(way, "eye"), messages.text("editor.preview." + name + "." + way),
                    address(slug, "", element, other), way.equals(now.get(name)));
        }).toList();
    }

    /** The HTML id of a question on its page, which the frame is scrolled to. */
    private static String place(ElementId element) {
        return switch (element.kind()) {
            case QUESTION, OPTION, RULE -> element.path().split("[./]", 2)[0];
            default -> "";
        };
    }

    private static String address(String slug, String more, ElementId element, Map<String, String> look) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath("/administration/demarches/{slug}/preparation" + more)
                .queryParam("element", "{element}");
        look.forEach(address::queryParam);
        return address.encode().buildAndExpand(slug, element).toUriString();
    }
}

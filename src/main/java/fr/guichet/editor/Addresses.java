package fr.guichet.editor;

import fr.guichet.blueprints.ElementId;
import org.springframework.web.util.UriComponentsBuilder;

/** Where the screens of the editor are. */
final class Addresses {
    private Addresses() {}

    /** The screen with one element chosen. */
    static String of(String slug, ElementId element) {
        return UriComponentsBuilder.fromPath("/administration/demarches/{slug}/preparation").queryParam("element", "{element}")
                .encode().buildAndExpand(slug, element).toUriString();
    }
}

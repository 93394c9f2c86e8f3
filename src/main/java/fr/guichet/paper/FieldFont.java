package fr.guichet.paper;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.core.io.ClassPathResource;

/** The font in which people type. */
final class FieldFont {
    private FieldFont() {}

    static InputStream open() throws IOException {
        return new ClassPathResource("fonts/AtkinsonHyperlegible-Regular.ttf").getInputStream();
    }
}

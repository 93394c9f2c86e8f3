package fr.guichet.forms;

import fr.guichet.shared.BeforeOpening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Publishes the definition files of the project at the start, each time that one has changed. */
@Component
@Order(0)
class PublishedFiles implements BeforeOpening {
    private final FormCatalogue catalogue;

    PublishedFiles(FormCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    @Override
    public void prepare() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:forms/*.yaml")) {
                catalogue.publish(file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

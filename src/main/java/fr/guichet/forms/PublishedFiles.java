package fr.guichet.forms;

import fr.guichet.shared.BeforeOpening;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** Takes in the definition files of the project at the start, see {@link FormUpdates}. */
@Component
@Order(0)
class PublishedFiles implements BeforeOpening {
    private final FormUpdates updates;

    PublishedFiles(FormUpdates updates) {
        this.updates = updates;
    }

    @Override
    public void prepare() {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath:forms/*.yaml")) {
                updates.take(file.getContentAsString(StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

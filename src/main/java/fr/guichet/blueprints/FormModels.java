package fr.guichet.blueprints;

import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.FormFile;
import fr.guichet.shared.NotFound;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/** The library of the project: definitions from which new forms are begun. */
@Component
public class FormModels {
    /** The model with the usual pages and nothing else. */
    public static final String EMPTY = "vide";

    private final List<Model> models;

    FormModels() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:forms/models/*.yaml");
            this.models = Arrays.stream(files).map(FormModels::read).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** @param id name of its file */
    public record Model(String id, FormDefinition definition) {}

    private static Model read(Resource file) {
        try {
            return new Model(Objects.requireNonNull(file.getFilename()).replace(".yaml", ""),
                    FormFile.read(file.getContentAsString(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<Model> all() {
        return models;
    }

    /** The definition of a model as a tree. */
    public ObjectNode tree(String id) {
        return models.stream().filter(model -> model.id().equals(id)).findFirst().map(model -> FormFile.tree(model.definition()))
                .orElseThrow(() -> new NotFound("model " + id));
    }
}

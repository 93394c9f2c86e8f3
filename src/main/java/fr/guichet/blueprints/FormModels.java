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

/** The library of the project: definitions from which new forms are begun. */
@Component
public class FormModels {
    /** The model with the usual pages and nothing else. */
    public static final String EMPTY = "vide";

    private final List<Model> models;

    FormModels() {
        try {
            Resource[] files = new PathMatchingResourcePatternResolver().getResources("classpath:forms/models/**/*.yaml");
            this.models = Arrays.stream(files).map(FormModels::read).toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * @param id name of its file
     * @param authority name of its folder: who offers such a form, `departement` or `commune`; `models` for the empty one
     */
    public record Model(String id, String authority, FormDefinition definition) {
        public boolean isEmpty() {
            return id.equals(EMPTY);
        }
    }

    private static Model read(Resource file) {
        try {
            String[] path = file.getURL().getPath().split("/");
            return new Model(Objects.requireNonNull(file.getFilename()).replace(".yaml", ""), path[path.length - 2],
                    FormFile.read(file.getContentAsString(StandardCharsets.UTF_8)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public List<Model> all() {
        return models;
    }

    /** A model of the library. */
    public Model model(String id) {
        return models.stream().filter(model -> model.id().equals(id)).findFirst().orElseThrow(() -> new NotFound("model " + id));
    }
}

package fr.guichet.blueprints;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.databind.node.ObjectNode;

/** Questions that are asked again and again, with the names that Guichet understands. They lie in `form-library/questions.yaml`. */
@Component
public class ReadyMade {
    private final List<Family> families;

    ReadyMade() {
        try (var file = new ClassPathResource("form-library/questions.yaml").getInputStream()) {
            this.families = YAMLMapper.builder().build().readValue(file, new TypeReference<>() {
            });
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Questions about one thing. */
    public record Family(String id, String title, List<Entry> entries) {}

    /** What is added at once: mostly one question. */
    public record Entry(String title, @Nullable String hint, List<ObjectNode> questions) {
        /** It is called by its first question. */
        public String id() {
            return questions.getFirst().path("id").asString();
        }
    }

    public List<Family> families() {
        return families;
    }

    public Optional<Entry> entry(String id) {
        return families.stream().flatMap(family -> family.entries().stream()).filter(entry -> entry.id().equals(id)).findFirst();
    }
}

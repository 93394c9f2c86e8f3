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

/** Questions and documents that are asked again and again, with the names that Guichet understands. They lie in `form-library`. */
@Component
public class ReadyMade {
    private final List<Family> families = read("questions", new TypeReference<>() {
    });
    private final List<DocumentFamily> documents = read("documents", new TypeReference<>() {
    });

    private static <T> T read(String name, TypeReference<T> type) {
        try (var file = new ClassPathResource("form-library/" + name + ".yaml").getInputStream()) {
            return YAMLMapper.builder().build().readValue(file, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Questions about one thing. */
    public record Family(String id, String title, List<Entry> entries) {}

    /** Documents about one thing. */
    public record DocumentFamily(String id, String title, List<ObjectNode> documents) {}

    /**
     * What is added at once: mostly one question.
     *
     * @param block the name of a block of questions that go together, none for others
     * @param page  what it stands on alone, at the very beginning; none for a place of one's choice
     */
    public record Entry(@Nullable String block, String title, @Nullable String hint, @Nullable ObjectNode page,
            List<ObjectNode> questions) {
        /** A block is called by its own name, anything else by its first question. */
        public String id() {
            return block == null ? questions.getFirst().path("id").asString() : block;
        }
    }

    public List<Family> families() {
        return families;
    }

    public List<DocumentFamily> documents() {
        return documents;
    }

    public Optional<Entry> entry(String id) {
        return families.stream().flatMap(family -> family.entries().stream()).filter(entry -> entry.id().equals(id)).findFirst();
    }
}

package fr.guichet.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * All requests of the demonstration, as {@code demonstration/requests.yaml} tells them.
 *
 * @param defaults answers that stories need not repeat: {@code self} for all, {@code other} where somebody acts for the person
 */
record Script(Map<String, Map<String, Object>> defaults, List<Story> requests) {
    private static final YAMLMapper YAML = YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    static Script read() {
        return read("requests", Script.class);
    }

    static <T> T read(String name, Class<T> type) {
        try (InputStream file = new ClassPathResource("demonstration/" + name + ".yaml").getInputStream()) {
            return YAML.readValue(file, type);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** What is answered in a story, with the defaults that it does not contradict. */
    Map<String, Object> answers(Story story) {
        Map<String, Object> answers = new LinkedHashMap<>();
        if (!story.draft()) {
            answers.putAll(defaults.getOrDefault("self", Map.of()));
            if (story.answers().containsKey("requester_last_name")) {
                answers.putAll(defaults.getOrDefault("other", Map.of()));
            }
        }
        answers.putAll(story.answers());
        answers.values().removeIf(""::equals);
        return answers;
    }
}

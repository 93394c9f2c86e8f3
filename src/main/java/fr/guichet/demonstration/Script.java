package fr.guichet.demonstration;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The requests of the demonstration for one form, as a file in {@code demonstration/requests} tells them.
 *
 * @param form the slug of the form
 * @param defaults answers that stories need not repeat: {@code self} for all, {@code other} where somebody acts for the person
 */
record Script(String form, Map<String, Map<String, Object>> defaults, List<Story> requests) {
    Script {
        defaults = defaults == null ? Map.of() : defaults;
    }

    private static final YAMLMapper YAML = YAMLMapper.builder().disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .build();

    /** The requests of all forms. */
    static List<Script> read() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources("classpath:demonstration/requests/*.yaml"))
                    .map(file -> read(file, Script.class)).toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static <T> T read(String name, Class<T> type) {
        return read(new ClassPathResource("demonstration/" + name + ".yaml"), type);
    }

    private static <T> T read(Resource resource, Class<T> type) {
        try (InputStream file = resource.getInputStream()) {
            return YAML.readValue(file, type);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /**
     * What is answered in a story, with the defaults that it does not contradict. A date written {@code {daysAgo: 12}} is counted
     * back from today.
     */
    Map<String, Object> answers(Story story, LocalDate today) {
        Map<String, Object> answers = new LinkedHashMap<>();
        if (!story.draft()) {
            answers.putAll(defaults.getOrDefault("self", Map.of()));
            if (story.answers().containsKey("requester_last_name")) {
                answers.putAll(defaults.getOrDefault("other", Map.of()));
            }
        }
        answers.putAll(story.answers());
        answers.values().removeIf(""::equals);
        answers.replaceAll((question, answer) -> dated(answer, today));
        return answers;
    }

    private static Object dated(Object answer, LocalDate today) {
        if (answer instanceof List<?> items) {
            return items.stream().map(item -> dated(item, today)).toList();
        }
        if (answer instanceof Map<?, ?> parts && parts.get("daysAgo") instanceof Integer days) {
            LocalDate day = today.minusDays(days);
            return Map.of("day", String.valueOf(day.getDayOfMonth()), "month", String.valueOf(day.getMonthValue()), "year",
                    String.valueOf(day.getYear()));
        }
        if (answer instanceof Map<?, ?> parts) {
            Map<Object, Object> all = new LinkedHashMap<>(parts);
            all.replaceAll((name, part) -> dated(part, today));
            return all;
        }
        return answer;
    }
}

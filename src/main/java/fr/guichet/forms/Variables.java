package fr.guichet.forms;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The variables that texts may name between braces, with their meaning. They lie in `form-library/variables.yaml`. */
public final class Variables {
    private static final List<Family> FAMILIES = read("variables", new TypeReference<>() {
    });
    private static final Map<String, String> EXAMPLES = read("variable-examples", new TypeReference<>() {
    });

    private Variables() {}

    /** Where a variable is known: in every text, or in letters, states and tasks only. What calculations are made of is listed too. */
    public enum Where {
        everywhere, letters, calculations
    }

    /** @param variables the meaning by the name */
    public record Family(String title, Where where, Map<String, String> variables) {}

    private static <T> T read(String name, TypeReference<T> type) {
        try (var file = new ClassPathResource("form-library/" + name + ".yaml").getInputStream()) {
            return YAMLMapper.builder().build().readValue(file, type);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What a text may name there. */
    public static List<Family> in(Where where) {
        return FAMILIES.stream()
                .filter(family -> family.where() == where || where == Where.letters && family.where() == Where.everywhere)
                .toList();
    }

    /** What each variable of letters could be worth, by its name. */
    public static Map<String, String> examples() {
        return EXAMPLES;
    }

    /** The names alone. */
    public static Set<String> names(Where where) {
        return in(where).stream().flatMap(family -> family.variables().keySet().stream()).collect(Collectors.toSet());
    }
}

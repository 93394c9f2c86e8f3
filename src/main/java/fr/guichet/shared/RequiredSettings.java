package fr.guichet.shared;

import static java.util.stream.Collectors.joining;

import java.util.List;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.util.StringUtils;

/**
 * Refuses to start without the settings that only the authority can choose, and names all that are missing at once. The
 * demonstration first gives its own; a production jar has none to give.
 */
@Order(Ordered.LOWEST_PRECEDENCE)
class RequiredSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    /** Initializers that give settings, in a file which is left out of a production jar. */
    private static final String GIVEN = "demonstration/spring.factories";

    private static final String DATABASE = "spring.datasource.";
    private static final List<String> REQUIRED = List.of(DATABASE + "url", DATABASE + "username", DATABASE + "password",
            "guichet.base-url", "guichet.secret", "guichet.files", "spring.mail.host", "guichet.mail.from");

    @Override
    @SuppressWarnings("unchecked")
    public void initialize(ConfigurableApplicationContext context) {
        SpringFactoriesLoader.forResourceLocation(GIVEN, context.getClassLoader()).load(ApplicationContextInitializer.class)
                .forEach(given -> given.initialize(context));
        List<String> missing = missing(context.getEnvironment());
        if (!missing.isEmpty()) {
            throw new StartRefusal("shared", "shared.start.missing",
                    missing.stream().map(RequiredSettings::line).collect(joining()));
        }
    }

    private static List<String> missing(Environment environment) {
        boolean ownDatabase = environment.getProperty("guichet.own-database", Boolean.class, false);
        return REQUIRED.stream().filter(name -> !StringUtils.hasText(environment.getProperty(name)))
                .filter(name -> !ownDatabase || !name.startsWith(DATABASE)).toList();
    }

    private static String line(String name) {
        return "%n  %s%n      %s".formatted(name, StartRefusal.text("shared", "shared.setting." + name));
    }
}

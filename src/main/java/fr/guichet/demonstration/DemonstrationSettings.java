package fr.guichet.demonstration;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.StringUtils;

/**
 * Gives the demonstration every setting that an authority would have to choose. Found through
 * {@code demonstration/spring.factories}, which a production jar does not carry.
 */
class DemonstrationSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final String DATA = "guichet.demonstration.data";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        ConfigurableEnvironment environment = context.getEnvironment();
        boolean ownDatabase = !StringUtils.hasText(environment.getProperty("spring.datasource.url"));
        if (!environment.getProperty("guichet.demonstration.enabled", Boolean.class, ownDatabase)) {
            return;
        }
        String data = environment.getProperty(DATA, "data");
        var sources = environment.getPropertySources();
        boolean ownMail = !environment.containsProperty("spring.mail.host");
        sources.addLast(new MapPropertySource("demonstration defaults",
                Map.of(DATA, data, "guichet.base-url", "http://localhost:${server.port}", "guichet.files", data + "/files",
                        "guichet.mail.from", "ne-pas-repondre@haute-vere.example", "spring.mail.host", "localhost",
                        "spring.mail.port", FreePort.orOther(2525))));
        if (!environment.containsProperty("guichet.secret")) {
            sources.addLast(new MapPropertySource("demonstration secret",
                    Map.of("guichet.secret", KeptSecret.in(Path.of(data)))));
        }
        sources.addFirst(new MapPropertySource("demonstration",
                Map.of("guichet.demonstration.enabled", true, "guichet.own-database", ownDatabase, MailCatcher.WANTED, ownMail,
                        "spring.messages.basename",
                        environment.getProperty("spring.messages.basename", "messages") + ",messages/demonstration",
                        "spring.flyway.locations", "classpath:db/migration,classpath:db/demonstration")));
    }
}

package fr.guichet.testing;

import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** The settings of a production installation, so that tests run what production runs. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class TestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    static final String SECRET = "MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestDatabase.empty();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test settings",
                Map.of("spring.datasource.url", database.url(), "spring.datasource.username", database.username(),
                        "spring.datasource.password", database.password(),
                        "guichet.base-url", "https://guichet.example", "guichet.secret", SECRET, "guichet.files",
                        "target/test-files",
                        "guichet.mail.from", "ne-pas-repondre@guichet.example", "spring.mail.host", "localhost",
                        "spring.mail.port", TestMail.SERVER.getSmtp().getPort(), "guichet.schedule", false)));
    }
}

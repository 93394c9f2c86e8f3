package fr.guichet.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/** The demonstration as it runs for a visitor, but on a database of the test server. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemonstrationTestSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {
    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestDatabase database = TestDatabase.empty();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test settings",
                Map.of("spring.datasource.url", database.url(), "spring.datasource.username", database.username(),
                        "spring.datasource.password", database.password(), "guichet.demonstration.enabled", true,
                        "guichet.demonstration.data", "target/test-demonstration", "spring.mail.port", freePort(),
                        "guichet.schedule", false)));
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

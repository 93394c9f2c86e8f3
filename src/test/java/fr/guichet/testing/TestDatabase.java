package fr.guichet.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

/**
 * The one PostgreSQL 18 server of the run: a container where a Docker engine answers, else the embedded one. The same tests on
 * the same engine.
 */
public record TestDatabase(String url, String username, String password) {
    private static final AtomicInteger NUMBER = new AtomicInteger();

    /** Started when first asked for, gone with the run. */
    private static final class Server {
        static final TestDatabase MAIN = DockerClientFactory.instance().isDockerAvailable() ? inContainer() : embedded();
    }

    /** An empty database of its own on the one server. */
    public static TestDatabase empty() {
        String name = "test_" + NUMBER.incrementAndGet();
        TestDatabase main = Server.MAIN;
        try (var connection = DriverManager.getConnection(main.url, main.username, main.password);
                var statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return new TestDatabase(main.url.replaceFirst("/[^/?]+(\\?|$)", "/" + name + "$1"), main.username, main.password);
    }

    private static TestDatabase inContainer() {
        var container = new PostgreSQLContainer("postgres:18");
        container.start();
        return new TestDatabase(container.getJdbcUrl(), container.getUsername(), container.getPassword());
    }

    private static TestDatabase embedded() {
        try {
            var postgres = EmbeddedPostgres.builder().setOverrideWorkingDirectory(Path.of("target/test-postgres").toFile())
                    .setServerConfig("timezone", "UTC").setLocaleConfig("locale", "C.UTF-8").setLocaleConfig("encoding", "UTF8")
                    .start();
            // It trusts whoever comes from this machine, but production requires a password to be set.
            return new TestDatabase(postgres.getJdbcUrl("postgres", "postgres"), "postgres", "any");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

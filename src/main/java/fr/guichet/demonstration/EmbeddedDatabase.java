package fr.guichet.demonstration;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The demonstration’s own PostgreSQL, whose data survive a restart and a sudden death of the application. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty("guichet.own-database")
class EmbeddedDatabase {
    @Bean
    DataDirectory dataDirectory(@Value("${" + DemonstrationSettings.DATA + "}") String path) {
        return DataDirectory.lock(Path.of(path));
    }

    @Bean
    EmbeddedPostgres embeddedPostgres(DataDirectory data) throws IOException {
        Path cluster = data.path().resolve("postgres");
        OrphanServer.stop(cluster);
        // The server’s defaults here are those of tests, which may lose data; fsync and synchronous_commit bring safety back.
        return EmbeddedPostgres.builder().setDataDirectory(cluster).setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(data.path().resolve("postgres-programs").toFile())
                .setPGStartupWait(Duration.ofMinutes(1)).setRegisterShutdownHook(false).setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on").setServerConfig("max_connections", "50")
                .setServerConfig("timezone", "UTC").setLocaleConfig("locale", "C.UTF-8").setLocaleConfig("encoding", "UTF8")
                .start();
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedPostgres postgres) {
        return new JdbcConnectionDetails() {
            @Override
            public String getJdbcUrl() {
                return postgres.getJdbcUrl("postgres", "postgres");
            }

            @Override
            public String getUsername() {
                return "postgres";
            }

            @Override
            public String getPassword() {
                return "";
            }
        };
    }
}

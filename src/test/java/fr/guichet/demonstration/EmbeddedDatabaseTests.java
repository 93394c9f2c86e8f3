package fr.guichet.demonstration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import fr.guichet.shared.StartRefusal;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTests {
    private final EmbeddedDatabase configuration = new EmbeddedDatabase();

    @TempDir
    Path directory;

    /** An application that starts, writes, and waits to be killed. */
    static final class Victim {
        public static void main(String[] arguments) throws Exception {
            var server = new EmbeddedDatabase().embeddedPostgres(DataDirectory.lock(Path.of(arguments[0])));
            execute(server, "create table kept as select 42 as answer");
            Files.createFile(Path.of(arguments[0], "written"));
            Thread.currentThread().join();
        }
    }

    @Test
    void keepsItsDataWhenTheApplicationIsKilledAndItsServerLivesOn() throws Exception {
        Process victim = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), Victim.class.getName(), directory.toString()).inheritIO().start();
        await().atMost(Duration.ofMinutes(1)).until(() -> Files.exists(directory.resolve("written")));
        victim.destroyForcibly().waitFor();
        assertThat(directory.resolve("postgres/postmaster.pid")).exists();

        try (DataDirectory data = DataDirectory.lock(directory); EmbeddedPostgres next = configuration.embeddedPostgres(data)) {
            execute(next, "insert into kept select answer from kept");
        }

        assertThat(directory.resolve("postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void refusesDataThatAnotherDemonstrationHolds() throws IOException {
        try (DataDirectory held = DataDirectory.lock(directory)) {
            assertThatThrownBy(() -> DataDirectory.lock(held.path())).isInstanceOf(StartRefusal.class)
                    .hasMessageContaining(directory.toString());
        }
        DataDirectory.lock(directory).close();
    }

    @Test
    void leavesAloneAProgramThatWasGivenTheOldNumber() throws IOException {
        Files.writeString(directory.resolve("postmaster.pid"), ProcessHandle.current().pid() + "\n");

        OrphanServer.stop(directory);

        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    private static void execute(EmbeddedPostgres server, String sql) throws SQLException {
        try (var connection = server.getPostgresDatabase().getConnection(); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

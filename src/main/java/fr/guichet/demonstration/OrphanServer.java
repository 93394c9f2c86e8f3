package fr.guichet.demonstration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The PostgreSQL that outlives an application killed with no time to say goodbye. It must go before a new one can take over its
 * data. Call only while holding the {@link DataDirectory}, or a living application loses its database.
 */
final class OrphanServer {
    private static final Logger LOG = LoggerFactory.getLogger(OrphanServer.class);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private OrphanServer() {}

    /** Stops the server that runs on that cluster, if any, in an orderly way, and waits for its end. */
    static void stop(Path cluster) throws IOException {
        Path pidFile = cluster.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        List<String> lines = Files.readAllLines(pidFile);
        var server = ProcessHandle.of(Long.parseLong(lines.getFirst().strip())).filter(OrphanServer::isPostgres);
        if (server.isPresent()) {
            LOG.info("Stopping the database left behind by a demonstration that was killed");
            interrupt(server.get());
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        // Another program may have been given the number since.
        return process.info().command().filter(command -> command.contains("postgres")).isPresent();
    }

    private static void interrupt(ProcessHandle server) throws IOException {
        if (server.supportsNormalTermination()) {
            // PostgreSQL ends at once on SIGINT; on SIGTERM it would wait for its last client.
            new ProcessBuilder("kill", "-INT", String.valueOf(server.pid())).start();
        } else {
            server.destroy();
        }
        server.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}

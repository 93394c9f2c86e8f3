package fr.guichet.archiving;

import fr.guichet.requests.RequestId;
import fr.guichet.shared.GuichetSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.springframework.stereotype.Component;

/** Case files on disk, apart from the files that come and go with a request: `archives/request id/sha256.pdf`. */
@Component
class CaseFileStore {
    private final Path root;

    CaseFileStore(GuichetSettings settings) {
        this.root = settings.files().resolve("archives").toAbsolutePath();
    }

    /** A new file next to where case files are kept, so that it can be moved in one step. */
    Path draft(RequestId request) throws IOException {
        return Files.createTempFile(Files.createDirectories(root.resolve(request.toString())), "making", ".part");
    }

    /**
     * Keeps a finished draft.
     *
     * @return its path below the root
     */
    String keep(RequestId request, Path draft, String sha256) throws IOException {
        try (var channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        String path = request + "/" + sha256 + ".pdf";
        Files.move(draft, root.resolve(path), StandardCopyOption.ATOMIC_MOVE);
        return path;
    }

    InputStream open(String path) throws IOException {
        return Files.newInputStream(root.resolve(path));
    }
}

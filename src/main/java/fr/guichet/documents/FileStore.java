package fr.guichet.documents;

import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.core.io.Resource;

/** Where the bytes lie, apart for each request: the same file sent to two requests is kept twice, and lives as long as its own. */
interface FileStore {
    /** Keeps a finished file under its hash. Told twice, it is kept once. @param finished is taken away */
    void keep(UUID request, String sha256, Path finished) throws IOException;

    Resource open(UUID request, String sha256);

    /** A file to write to before it is kept, on the same disk as what is kept. */
    Path temporary() throws IOException;
}

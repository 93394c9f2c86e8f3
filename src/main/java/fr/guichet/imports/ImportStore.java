package fr.guichet.imports;

import fr.guichet.shared.GuichetSettings;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Where the files to take over lie, beside the documents and so before every instance: those that were sent by the screen, and those
 * that an operator has put into the folder, for they may be bigger than any browser sends.
 */
@Component
class ImportStore {
    private static final String SENT = "recus";
    private static final String PUT = "depot";

    private final Path folder;

    ImportStore(GuichetSettings settings) {
        this.folder = settings.files().resolve("reprise");
    }

    /** @return the name under which it is found again */
    String keep(InputStream file) throws IOException {
        String name = SENT + "/" + UUID.randomUUID() + ".csv";
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        Files.copy(file, path);
        return name;
    }

    Path path(String storedAs) {
        return folder.resolve(storedAs);
    }

    /** Where operators put files. */
    Path putFolder() {
        return folder.resolve(PUT).toAbsolutePath();
    }

    /** The names of the files that an operator has put there. */
    List<String> put() throws IOException {
        if (!Files.isDirectory(putFolder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(putFolder())) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    String storedAs(String putName) {
        return PUT + "/" + putName;
    }
}

package fr.guichet.archiving;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** A temporary directory for one case file in the making. */
class Spool implements AutoCloseable {
    private final Path directory;
    private int files;

    Spool() throws IOException {
        directory = Files.createTempDirectory("guichet-archiving");
    }

    Path next() {
        return directory.resolve(Integer.toString(++files));
    }

    Path keep(InputStream in) throws IOException {
        Path file = next();
        Files.copy(in, file);
        return file;
    }

    @Override
    public void close() throws IOException {
        try (var all = Files.walk(directory)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}

package fr.guichet.documents;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Keeps files on a disk, as {@code <files>/<request>/<sha256>}. The age of a file is the disk's own time, not the authority's. */
@Component
class DiskFileStore implements FileStore {
    private static final String INCOMING = "incoming";
    /** Beside the requests lie other folders, such as the archive: they are not swept. */
    private static final Pattern A_REQUEST = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Path root;

    DiskFileStore(@Value("${guichet.files:./data/files}") Path root) {
        this.root = root.toAbsolutePath().normalize();
    }

    @Override
    public Path temporary() throws IOException {
        return Files.createTempFile(Files.createDirectories(root.resolve(INCOMING)), "upload", null);
    }

    @Override
    public void keep(UUID request, String sha256, Path finished) throws IOException {
        Path kept = place(request, sha256);
        Files.createDirectories(kept.getParent());
        try (FileChannel content = FileChannel.open(finished, StandardOpenOption.WRITE)) {
            content.force(true);
        }
        Files.move(finished, kept, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Files.setLastModifiedTime(kept, FileTime.from(Instant.now()));
    }

    @Override
    public Resource open(UUID request, String sha256) {
        return new FileSystemResource(place(request, sha256));
    }

    /** The requests that have files. To be closed. */
    Stream<UUID> requests() throws IOException {
        Files.createDirectories(root);
        return Files.list(root).map(folder -> folder.getFileName().toString()).filter(name -> A_REQUEST.matcher(name).matches())
                .map(UUID::fromString);
    }

    /** Deletes what of a request is older than the age and not wanted. @return how many files went */
    int sweep(UUID request, Predicate<String> wanted, Duration age) throws IOException {
        Path folder = root.resolve(request.toString());
        int swept = sweep(folder, file -> !wanted.test(file.getFileName().toString()), age);
        try (Stream<Path> left = Files.list(folder)) {
            if (left.findAny().isEmpty()) {
                Files.deleteIfExists(folder);
            }
        }
        return swept;
    }

    /** Deletes what a broken upload left behind. */
    int sweepIncoming(Duration age) throws IOException {
        return sweep(Files.createDirectories(root.resolve(INCOMING)), file -> true, age);
    }

    private static int sweep(Path folder, Predicate<Path> unwanted, Duration age) throws IOException {
        FileTime limit = FileTime.from(Instant.now().minus(age));
        List<Path> candidates;
        try (Stream<Path> files = Files.list(folder)) {
            candidates = files.filter(unwanted).toList();
        }
        int swept = 0;
        for (Path file : candidates) {
            if (Files.getLastModifiedTime(file).compareTo(limit) < 0 && Files.deleteIfExists(file)) {
                swept++;
            }
        }
        return swept;
    }

    private Path place(UUID request, String sha256) {
        return root.resolve(request.toString()).resolve(sha256);
    }
}

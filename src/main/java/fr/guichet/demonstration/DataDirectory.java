package fr.guichet.demonstration;

import fr.guichet.shared.StartRefusal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Where the demonstration keeps everything, held by one running application at a time. The lock goes with the process, however
 * it ends.
 */
record DataDirectory(Path path, FileChannel lock) implements AutoCloseable {
    /**
     * Takes the directory, making it where needed.
     *
     * @throws StartRefusal if another running demonstration holds it
     */
    static DataDirectory lock(Path path) {
        try {
            Path directory = Files.createDirectories(path.toAbsolutePath().normalize());
            FileChannel channel = FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            if (!isFree(channel)) {
                channel.close();
                throw new StartRefusal("demonstration", "demonstration.start.locked", directory);
            }
            return new DataDirectory(directory, channel);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException heldInThisProcess) {
            return false;
        }
    }

    @Override
    public void close() throws IOException {
        lock.close();
    }
}

package fr.guichet.demonstration;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;

/** The secret of a demonstration: made once and kept beside its data, or what was sealed could not be opened again. */
final class KeptSecret {
    private KeptSecret() {}

    /** The secret kept in that directory, 32 bytes in base64; made if there is none yet. */
    static String in(Path data) {
        Path file = data.resolve("secret");
        try {
            if (!Files.exists(file)) {
                byte[] bytes = new byte[32];
                new SecureRandom().nextBytes(bytes);
                Files.createDirectories(data);
                Files.writeString(file, Base64.getEncoder().encodeToString(bytes));
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

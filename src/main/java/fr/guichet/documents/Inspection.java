package fr.guichet.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** Checks a file as any other that comes in, and lets it be looked at without keeping it. */
@Component
public class Inspection {
    private final FileStore store;
    private final FileCheck check;

    Inspection(FileStore store, FileCheck check) {
        this.store = store;
        this.check = check;
    }

    /**
     * Looks at a file that has to be a PDF.
     *
     * @param look given the file, which is gone afterwards; not called for one that is not taken
     * @return why it is not taken
     */
    public Optional<Refusal> ofPdf(Upload upload, Consumer<Path> look) {
        try {
            Path temporary = store.temporary();
            try {
                return switch (check.read(upload, temporary)) {
                    case FileCheck.Bad bad -> Optional.of(bad.refusal());
                    case FileCheck.Good good when !good.file().mediaType().equals("application/pdf") ->
                        Optional.of(Refusal.UNKNOWN_TYPE);
                    case FileCheck.Good good -> {
                        look.accept(temporary);
                        yield Optional.empty();
                    }
                };
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}

package fr.guichet.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Takes files in: to a temporary place, checked there, kept in the store, and only then a row. */
@Component
class FileReception {
    private final FileStore store;
    private final FileCheck check;
    private final Checklists checklists;

    FileReception(FileStore store, FileCheck check, Checklists checklists) {
        this.store = store;
        this.check = check;
        this.checklists = checklists;
    }

    Arrival receive(UUID request, UUID document, Upload upload) {
        try {
            Path temporary = store.temporary();
            try {
                return receive(request, document, upload, temporary);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException("A file could not be taken in for the request " + request, broken);
        }
    }

    private Arrival receive(UUID request, UUID document, Upload upload, Path temporary) throws IOException {
        return switch (check.read(upload, temporary)) {
            case FileCheck.Bad bad -> new Arrival.Refused(bad.refusal());
            case FileCheck.Good good -> {
                store.keep(request, good.file().sha256(), temporary);
                yield checklists.receive(request, document, good.file(), upload.from(), upload.receivedAt());
            }
        };
    }
}

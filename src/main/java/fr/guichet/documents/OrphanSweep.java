package fr.guichet.documents;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Deletes the bytes that no row speaks of: of uploads that broke off, of removed files and deleted drafts. Safe with several
 * instances.
 */
@Component
class OrphanSweep {
    private static final int BATCH = 500;

    private final DiskFileStore store;
    private final StoredFiles files;

    OrphanSweep(DiskFileStore store, StoredFiles files) {
        this.store = store;
        this.files = files;
    }

    /** @param age how long a file lives without a row, since it is written first */
    int sweepOlderThan(Duration age) throws IOException {
        int swept = store.sweepIncoming(age);
        try (Stream<UUID> requests = store.requests()) {
            List<UUID> batch = new ArrayList<>();
            for (Iterator<UUID> each = requests.iterator(); each.hasNext();) {
                batch.add(each.next());
                if (batch.size() == BATCH || !each.hasNext()) {
                    swept += sweep(batch, age);
                    batch.clear();
                }
            }
        }
        return swept;
    }

    private int sweep(List<UUID> requests, Duration age) throws IOException {
        Set<String> wanted = files.wanted(requests);
        int swept = 0;
        for (UUID request : requests) {
            swept += store.sweep(request, sha256 -> wanted.contains(request + "/" + sha256), age);
        }
        return swept;
    }
}

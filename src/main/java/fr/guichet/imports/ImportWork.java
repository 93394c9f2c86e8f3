package fr.guichet.imports;

import fr.guichet.shared.TimedWork;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Works on the imports that nobody works on, one after the other: on those, too, of an instance that has stopped. */
@Component
class ImportWork implements TimedWork {
    private final ImportRows rows;
    private final ImportRun run;

    ImportWork(ImportRows rows, ImportRun run) {
        this.rows = rows;
        this.run = run;
    }

    @Override
    public void runDue(Instant now) {
        UUID worker = UUID.randomUUID();
        Optional<Import> next = rows.claim(worker, now);
        while (next.isPresent()) {
            run.run(next.get(), worker);
            next = rows.claim(worker, now);
        }
    }
}

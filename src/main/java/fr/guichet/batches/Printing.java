package fr.guichet.batches;

import fr.guichet.correspondence.PrintQueue;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Gathers the letters that wait for the printer. They are printed from the page of the operation, and marked by hand. */
@Component
class Printing implements Doing {
    private final PrintQueue letters;

    Printing(PrintQueue letters) {
        this.letters = letters;
    }

    @Override
    public Set<BatchDeed> deeds() {
        return EnumSet.of(BatchDeed.PRINT);
    }

    @Override
    public Done act(BatchOperation operation, UUID request, Instant now) {
        return Done.of(!letters.waiting(List.of(request), 1).isEmpty());
    }
}

package fr.guichet.imports;

import fr.guichet.shared.Actor;
import fr.guichet.shared.TimeConfiguration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Checks the lines of one kind of file and takes them over. */
interface LineTaker {
    ImportKind kind();

    /**
     * Checks a batch, notes in the lines what is wrong, and writes the good ones that were not taken over before, in the transaction
     * under way.
     *
     * @param trial only checks
     * @return how many had been taken over before
     */
    int take(List<ImportLine> lines, Taking taking);

    /** For whom, when, and whether in earnest. */
    record Taking(UUID importId, boolean trial, Actor by, Instant at) {
        LocalDate day() {
            return LocalDate.ofInstant(at, TimeConfiguration.ZONE);
        }
    }
}

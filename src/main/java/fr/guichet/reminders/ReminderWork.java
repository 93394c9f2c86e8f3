package fr.guichet.reminders;

import java.time.Instant;

/** What occurrences of one kind do when they are due. The first, in the order of the application, that does one does it. */
interface ReminderWork {
    boolean does(Occurrence occurrence);

    /**
     * Does it and writes it into the history, in the transaction that claims the occurrence.
     *
     * @return false when there was nothing to remind of, or nobody to be reached
     */
    boolean carryOut(Occurrence occurrence, Instant now);
}

package fr.guichet.shared;

import java.time.Instant;

/**
 * Work that becomes due as time passes. Each does it on a schedule of its own; the demonstration has all of it done at once after
 * its clock was moved.
 */
public interface TimedWork {
    /** Does everything that is due at that time and has not been done. Told twice, nothing is done twice. */
    void runDue(Instant now);
}

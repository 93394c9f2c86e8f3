/** What is done to many requests at once: recorded, worked off in the background, undone where it can be. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "rights", "documents", "requests", "queue", "labels",
        "correspondence"})
package fr.guichet.batches;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The face of agents around the queue: operations on many requests, exports. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "rights", "labels", "queue", "batches", "exports",
        "correspondence"})
package fr.guichet.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

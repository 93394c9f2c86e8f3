/** The one queue of all requests, as it is read: selections, search, sorted pages, counts. Its rows are written by `requests`. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "rights", "forms", "questions", "requests"})
package fr.guichet.queue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What agents keep for themselves: named selections of the queue, and whether shortcuts are on. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "queue"})
package fr.guichet.workspace;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

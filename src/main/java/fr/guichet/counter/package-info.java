/** An agent who helps a citizen live: with whose consent, where, for how long, and what came of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "requests"})
package fr.guichet.counter;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

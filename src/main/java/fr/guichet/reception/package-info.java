/** The face of agents at a counter: whom they help, with what consent, and what they hand over. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "calendar", "organisation", "accounts", "rights", "forms", "people",
        "documents", "requests",
        "counter",
        "correspondence"})
package fr.guichet.reception;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

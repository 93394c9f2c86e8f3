/** The face of agents for persons: search, the page of a person, corrections, records that are joined. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "accounts", "rights", "people", "mandates", "requests",
        "correspondence"})
package fr.guichet.register;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

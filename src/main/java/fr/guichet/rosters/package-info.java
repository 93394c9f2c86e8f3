/** Who works here, taken in from files: territories, teams and agents, compared with what is there; and agents who leave. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "accounts", "teams", "rights", "requests"})
package fr.guichet.rosters;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

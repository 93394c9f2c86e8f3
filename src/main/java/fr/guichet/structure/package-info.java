/** The face where administrators keep up the organisation: services, teams, territories, substitutes, and where requests go. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "accounts", "teams", "forms", "requests", "rosters"})
package fr.guichet.structure;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

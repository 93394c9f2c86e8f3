/** The face of administrators: agents, the authority and its texts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "lists", "partners", "accounts", "rights", "teams", "forms",
        "documents",
        "correspondence", "requests", "rosters", "labels", "imports", "originals"})
package fr.guichet.administration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

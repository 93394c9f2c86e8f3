/** The face of agents who take paper in: the scan beside the very same questions, whatever is still missing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "calendar", "organisation", "accounts", "rights", "forms", "questions",
        "paper",
        "people",
        "documents", "requests", "trays", "workspace", "originals"})
package fr.guichet.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

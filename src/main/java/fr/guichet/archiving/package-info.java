/** The case file that remains of a closed request, as one PDF/A. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "accounts", "forms", "questions", "people", "mandates",
        "documents", "requests", "correspondence", "originals"})
package fr.guichet.archiving;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

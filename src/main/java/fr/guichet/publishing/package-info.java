/** The screens where administrators see their forms: versions, comparison, export and import, opening and closing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "organisation", "forms", "requests", "blueprints", "versions"})
package fr.guichet.publishing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

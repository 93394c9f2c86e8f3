/** The authority, its looks and texts, and the communes of France. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package fr.guichet.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

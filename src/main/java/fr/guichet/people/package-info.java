/** The persons whom requests are about, found again when they are already known. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package fr.guichet.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

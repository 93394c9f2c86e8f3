/** The organisations that prepare requests for people: their keys, and the links they make. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package fr.guichet.partners;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

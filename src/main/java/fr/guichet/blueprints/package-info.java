/** Versions of forms in preparation: an element at a time, by several people at once, nothing ever lost. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "logic", "forms", "checking"})
package fr.guichet.blueprints;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

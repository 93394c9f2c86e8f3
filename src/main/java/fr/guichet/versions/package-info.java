/** From one version of a form to the next: what a file says before it is taken in, and what differs between two versions. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "logic", "forms", "questions", "checking", "blueprints"})
package fr.guichet.versions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What keeps a form from being published, what would make it better, and the examples that it has to pass. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "logic", "organisation", "forms", "questions"})
package fr.guichet.checking;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

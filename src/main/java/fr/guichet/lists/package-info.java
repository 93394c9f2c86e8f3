/** The lists that administrators maintain, from which forms let choose. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
package fr.guichet.lists;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

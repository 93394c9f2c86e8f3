/** The power to act for somebody: its proof, its scope, its end, and the journal of every use. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "people"})
package fr.guichet.mandates;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

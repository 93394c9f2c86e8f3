/** What every module stands on: time, identifiers, sealing of secrets, the pieces that all screens share. */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package fr.guichet.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

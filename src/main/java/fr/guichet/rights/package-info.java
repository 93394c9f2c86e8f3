/** Who may read, process, decide or manage which requests, and why. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts"})
package fr.guichet.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

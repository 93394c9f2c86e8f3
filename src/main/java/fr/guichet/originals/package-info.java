/** Where the paper behind a scan lies, until when, and what became of it. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "rights", "requests"})
package fr.guichet.originals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Files and supporting documents: what is expected, received, accepted, refused or waived. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "forms"})
package fr.guichet.documents;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The labels that administrators keep and agents put on requests. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "requests"})
package fr.guichet.labels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The conditions and calculations of forms: a typed tree and one line of text, checked against a vocabulary, worked out from facts. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package fr.guichet.logic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The logic that forms hold as data: conditions, written as one line of text and kept as a typed tree. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package fr.guichet.logic;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

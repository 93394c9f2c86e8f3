/** Forms as data: definitions, their published versions, the logic of conditions and the journey through the pages. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "logic"})
package fr.guichet.forms;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who else helps with a request: invited by whoever made it, seeing what they may, each step in a journal. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package fr.guichet.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

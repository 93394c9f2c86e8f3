/** Who else has a hand in a request: guests who help and see what they may, others whose agreement it needs; each step in a journal. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "people"})
package fr.guichet.sharing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

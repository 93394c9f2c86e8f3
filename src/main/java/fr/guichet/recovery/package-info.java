/** Who has lost the mailbox with which they sign in: asked of the authority, proven to an agent, then done by a link. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "rights"})
package fr.guichet.recovery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

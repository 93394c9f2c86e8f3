/** Who may sign in and how: citizens by a one-time code, agents by a password, and what each may do. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation"})
package fr.guichet.accounts;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who works where: services, their teams and members, who stands in for whom, and territories as sets of communes. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "accounts"})
package fr.guichet.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

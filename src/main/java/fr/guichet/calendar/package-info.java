/** French public holidays, working days and the legal deadlines computed from them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package fr.guichet.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

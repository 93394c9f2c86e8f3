/** Rules that remind by themselves: what is due up to now and has not been done. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "calendar", "organisation", "accounts", "rights", "forms", "people",
        "mandates",
        "documents",
        "requests", "correspondence"})
package fr.guichet.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

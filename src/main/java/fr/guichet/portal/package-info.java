/** The face of citizens: home, catalogue, filling a form, my requests. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "logic", "calendar", "organisation", "lists", "partners", "accounts", "forms",
        "questions", "paper",
        "people",
        "mandates", "sharing", "recovery", "documents", "requests", "correspondence", "archiving", "counter"})
package fr.guichet.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

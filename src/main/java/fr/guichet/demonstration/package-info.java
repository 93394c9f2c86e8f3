/** The demonstration: its own database, accounts, cases, movable clock and pages of sent mail. Never in a production jar. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "logic", "calendar", "organisation", "accounts", "teams", "rights", "forms",
        "questions",
        "people",
        "mandates", "documents", "requests", "correspondence", "reminders", "archiving", "rosters", "portal", "desk",
        "administration"})
package fr.guichet.demonstration;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

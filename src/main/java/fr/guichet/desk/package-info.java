/** The face of agents: queue, case page, tasks, letters to print. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "logic", "calendar", "organisation", "accounts", "teams", "rights", "forms",
        "questions",
        "people",
        "mandates", "sharing", "recovery", "documents", "requests", "queue", "labels", "teams", "workspace", "correspondence",
        "reminders",
        "paper",
        "archiving", "counter", "originals"})
package fr.guichet.desk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The request: draft, filing, instruction, decision, its history and its place in the queue. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "logic", "calendar", "organisation", "accounts", "teams", "rights", "forms",
        "questions",
        "people",
        "mandates", "sharing", "documents"})
package fr.guichet.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Everything that is sent: notices by e-mail or letter, receipts, and messages with the citizen. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "calendar", "organisation", "accounts", "rights", "forms", "questions",
        "people",
        "mandates", "sharing", "recovery",
        "documents", "requests"})
package fr.guichet.correspondence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

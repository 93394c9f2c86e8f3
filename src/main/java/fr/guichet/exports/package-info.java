/** Files of requests for spreadsheets: made in the background, part by part, kept for a week for whoever asked for them. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "rights", "forms", "questions", "requests", "queue", "labels"})
package fr.guichet.exports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

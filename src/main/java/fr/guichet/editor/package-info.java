/** The face where administrators make forms: plan, properties, preview, checks, trial and publishing. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "organisation", "lists", "documents", "logic", "forms",
        "questions",
        "checking",
        "blueprints", "requests"})
package fr.guichet.editor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

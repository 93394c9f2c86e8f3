/** The types of question: how each reads, checks and shows an answer. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "logic", "organisation", "lists", "forms"})
package fr.guichet.questions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

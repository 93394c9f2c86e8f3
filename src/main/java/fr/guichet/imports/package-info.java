/** Takes over the people, requests and lists of documents of an older system from CSV files, each row once. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "forms", "questions", "people", "documents", "requests"})
package fr.guichet.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

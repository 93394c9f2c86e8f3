/** Forms on paper: the PDF to print and the one to fill in on a screen, made from the same definition as the pages, and read back. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "organisation", "logic", "forms", "questions", "documents", "requests",
        "correspondence"})
package fr.guichet.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

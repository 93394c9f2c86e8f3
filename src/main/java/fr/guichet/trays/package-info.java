/** A whole tray of mail scanned at once: split by the codes on its pages, each part brought to its request or to a new entry. */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "accounts", "rights", "forms", "paper", "documents", "requests", "originals"})
package fr.guichet.trays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Guichet: requests to a local authority, from the first question to the archived file. */
@NullMarked
package fr.guichet;

import org.jspecify.annotations.NullMarked;

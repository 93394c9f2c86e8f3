/** A demonstration of the size of a whole département: many requests that take after those which the database has already. */
@NullMarked
package fr.guichet.demonstration.volume;

import org.jspecify.annotations.NullMarked;

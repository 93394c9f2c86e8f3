/** What Guichet costs above the least that its work could cost; run by {@code bin/bench}, never part of the build. */
@NullMarked
package fr.guichet.bench;

import org.jspecify.annotations.NullMarked;

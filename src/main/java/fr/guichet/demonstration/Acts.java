package fr.guichet.demonstration;

import java.util.Map;

/** The acts of one side of the counter. */
@FunctionalInterface
interface Acts {
    Map<Deed, Act> acts();
}

package fr.guichet.demonstration;

import java.util.List;

/** What a part of the demonstration wants printed when it is ready, such as the accounts one may sign in with. */
@FunctionalInterface
interface Announcement {
    /** Finished French lines, in their order. */
    List<String> lines();
}

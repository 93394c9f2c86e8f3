package fr.guichet.demonstration;

import java.time.Duration;

/** How far the clock was moved, and where that is kept. */
interface Offset {
    Duration current();

    void keep(Duration offset);
}

package fr.guichet.queue;

import fr.guichet.rights.Reach;
import java.time.LocalDate;
import java.util.UUID;

/** Who looks at the queue, on which day. @param reach the requests that they may open */
public record Viewpoint(UUID viewer, LocalDate today, Reach reach) {}

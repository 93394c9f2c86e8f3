package fr.guichet.rights;

import java.time.Instant;
import java.util.UUID;

/** An agent has opened in an emergency a request that lies beyond their reach. */
public record EmergencyOpened(UUID request, String agent, String reason, Instant at) {}

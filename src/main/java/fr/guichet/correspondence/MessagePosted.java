package fr.guichet.correspondence;

import fr.guichet.requests.RequestId;
import java.time.Instant;
import java.util.UUID;

/** Somebody wrote in the thread of a request. */
public record MessagePosted(RequestId request, UUID message, Message.Side author, String authorName, Instant at) {}

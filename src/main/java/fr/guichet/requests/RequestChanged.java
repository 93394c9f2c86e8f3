package fr.guichet.requests;

import fr.guichet.shared.Actor;
import java.time.Instant;

/**
 * Something happened to a request; published in the transaction that did it.
 *
 * @param request as it stands since
 * @param detail what the history says beside the action, never an answer
 */
public record RequestChanged(RequestView request, RequestAction action, String detail, Actor actor, Instant at) {}

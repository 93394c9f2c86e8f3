package fr.guichet.requests;

import java.time.Instant;

/**
 * The person whom a request is about is to be asked for consent by their own link. Published in the transaction of the filing.
 *
 * @param token the clear secret of the link: for the mail only
 */
public record ConsentAsked(RequestView request, String email, String token, Instant at) {}

package fr.guichet.people;

import fr.guichet.shared.Actor;
import java.time.Instant;

/** Somebody works for an organisation no more. Published in the same transaction. */
public record MemberLeft(Member member, Actor by, Instant at) {}

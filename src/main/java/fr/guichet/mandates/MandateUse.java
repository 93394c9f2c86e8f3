package fr.guichet.mandates;

import fr.guichet.shared.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the journal of a mandate. */
public record MandateUse(MandateId mandate, MandateAction action, Actor actor, Instant at, @Nullable String detail) {}

package fr.guichet.mandates;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One line of the journal of a mandate. */
public record MandateUse(MandateId mandate, MandateAction action, String actor, Instant at, @Nullable String detail) {}

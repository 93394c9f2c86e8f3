package fr.guichet.mandates;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One line of the journal of a mandate. @param request in which it was used, none for what became of the mandate itself */
public record MandateUse(MandateId mandate, @Nullable UUID request, MandateAction action, String actor, Instant at,
        @Nullable String detail) {}

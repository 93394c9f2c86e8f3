package fr.guichet.people;

import fr.guichet.shared.Actor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody is known to have died. Published in the same transaction. @param on none when that was a mistake */
public record PersonDied(List<UUID> records, @Nullable LocalDate on, Actor by, Instant at) {}

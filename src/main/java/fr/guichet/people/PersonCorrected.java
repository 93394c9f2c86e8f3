package fr.guichet.people;

import fr.guichet.shared.Actor;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What is known of somebody has changed. Published in the same transaction. @param records all records of this person */
public record PersonCorrected(List<UUID> records, PersonView before, PersonView after, Actor by, Instant at) {}

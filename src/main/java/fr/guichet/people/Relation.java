package fr.guichet.people;

import java.util.UUID;

/** Somebody and what they are to the person at hand. @param together whether they live in one home */
public record Relation(UUID id, PersonView other, RelationKind kind, boolean together) {}

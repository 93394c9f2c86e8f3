package fr.guichet.documents;

import fr.guichet.shared.Actor;
import java.time.Instant;
import java.util.UUID;

/** A file was taken back before anybody reviewed it. Published in the same transaction. */
public record FileRemoved(UUID request, UUID document, String documentName, String fileName, Actor by, Instant at) {}

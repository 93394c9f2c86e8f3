package fr.guichet.accounts;

import java.time.ZonedDateTime;
import java.util.UUID;

/**
 * One line of the journal.
 *
 * @param action a message key
 */
public record AuditEntry(UUID id, ZonedDateTime at, String who, String action, String subject) {}

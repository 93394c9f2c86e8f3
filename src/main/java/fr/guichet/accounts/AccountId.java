package fr.guichet.accounts;

import java.io.Serializable;
import java.util.UUID;

/** Names an account, of a citizen or of an agent. */
public record AccountId(UUID value) implements Serializable {}

package fr.guichet.accounts;

import java.time.Instant;

/** The account of a citizen is signed in to with another mailbox from now on. Published in the same transaction. */
public record CitizenMoved(AccountId account, String before, String after, Instant at) {}

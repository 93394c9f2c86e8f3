package fr.guichet.correspondence;

import java.util.UUID;

/** Names something that is sent. */
public record NoticeId(UUID value) {}

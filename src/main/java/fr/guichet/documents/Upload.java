package fr.guichet.documents;

import fr.guichet.shared.Actor;
import java.io.InputStream;
import java.time.Instant;

/**
 * A file on its way in.
 *
 * @param content read once, never whole in memory; the caller closes it
 * @param name as the sender's machine calls it
 * @param receivedAt when it reached the authority, which for paper is earlier than the scan
 */
public record Upload(InputStream content, String name, Actor from, Instant receivedAt) {}

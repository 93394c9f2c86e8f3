package fr.guichet.archiving;

import fr.guichet.requests.RequestId;
import java.time.Instant;

/** The case file of a request has been made and kept. */
public record CaseFileStored(RequestId request, String sha256, Instant at) {}

package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.PublishedForm;
import java.time.Instant;

/**
 * A request that is being filled in.
 *
 * @param anonymous begun on this device without an account
 */
public record Draft(RequestId id, PublishedForm form, Answers answers, Channel channel, Instant touchedAt, boolean anonymous) {}

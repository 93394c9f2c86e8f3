package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.PublishedForm;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A request that is being filled in.
 *
 * @param anonymous begun on this device without an account
 * @param underWay  what the same account has under way already, the newest first
 */
public record Draft(RequestId id, PublishedForm form, Answers answers, Channel channel, Instant touchedAt, boolean anonymous,
        List<OpenRequest> underWay) {
    /** A request of the same form that is under way for the same person: nobody learns of another's by typing a name. */
    public Optional<OpenRequest> sameUnderWay(Names names) {
        return underWay.stream().filter(one -> one.form().equals(form.definition().slug()) && one.isAbout(names)).findFirst();
    }
}

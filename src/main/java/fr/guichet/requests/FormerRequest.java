package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.PublishedForm;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A request as an older system kept it.
 *
 * @param id          chosen by the caller
 * @param reference   its number there
 * @param completeOn  the date of the complete file, when it was
 * @param endedOn     when it was decided or closed, for a state that is an end
 * @param endedBy     who decided or closed it there
 * @param closing     for a request that was closed, why: one of the reasons of {@link Closing}
 * @param answers     as far as they fit the form
 * @param person      the record of the subject
 * @param homeCommune where the subject lives, as Insee codes it
 */
public record FormerRequest(
        UUID id,
        String reference,
        PublishedForm form,
        RequestState state,
        Channel channel,
        LocalDate receivedOn,
        @Nullable LocalDate completeOn,
        @Nullable LocalDate endedOn,
        String endedBy,
        @Nullable String closing,
        Answers answers,
        @Nullable UUID person,
        String actorName,
        @Nullable String service,
        @Nullable String homeCommune) {
    boolean isDecided() {
        return state == RequestState.GRANTED || state == RequestState.REFUSED || state == RequestState.ANSWERED;
    }

    boolean isClosed() {
        return state == RequestState.CLOSED || state == RequestState.WITHDRAWN;
    }

    /** What the proposal would have been. */
    Proposal.@Nullable Outcome outcome() {
        return switch (state) {
            case GRANTED -> Proposal.Outcome.GRANT;
            case REFUSED -> Proposal.Outcome.REFUSE;
            case ANSWERED -> Proposal.Outcome.ANSWER;
            default -> null;
        };
    }
}

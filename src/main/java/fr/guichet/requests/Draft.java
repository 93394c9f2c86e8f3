package fr.guichet.requests;

import fr.guichet.forms.Answers;
import fr.guichet.forms.FormVersionId;
import fr.guichet.forms.PublishedForm;
import fr.guichet.forms.Situation;
import fr.guichet.sharing.Guest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request that is being filled in.
 *
 * @param anonymous begun on this device without an account
 * @param movedFrom the version that the person knows, as long as they have not been told of a newer one
 * @param setAside  how many answers have no place in this version
 * @param prefilled what was filled in beforehand, none when nothing was
 * @param underWay  what the same account has under way already, the newest first
 * @param held      the mandates of the same account that cover this form
 * @param shared    whether somebody was ever invited to help with it
 * @param guest     who has it open, when that is somebody who was invited to help
 */
public record Draft(RequestId id, PublishedForm form, Answers answers, Channel channel, Instant touchedAt, boolean anonymous,
        @Nullable FormVersionId movedFrom, int setAside, @Nullable Prefilled prefilled, List<OpenRequest> underWay,
        List<HeldMandate> held, boolean shared, @Nullable Guest guest) {
    /** Whether the form has changed since the person last saw it. A guest has nothing to compare it with. */
    public boolean hasChanged() {
        return movedFrom != null && guest == null;
    }

    /** The questions whose answers are kept from whoever has it open. */
    public Set<String> unseen() {
        return guest == null ? Set.of() : KeptAnswers.from(guest, form.definition(), answers);
    }

    /** The questions whose answer was filled in beforehand and is still as it was. */
    public Set<String> untouched() {
        return prefilled == null ? Set.of() : prefilled.unchanged(answers);
    }

    /** The mandate that covers what is asked, when it is surely for this person: their consent is known. */
    public Optional<HeldMandate> mandateFor(Situation situation) {
        Names names = new Names(situation);
        return held.stream().filter(one -> one.covers(names, situation.surroundings().today())).findFirst();
    }

    /** The mandate that covered what is asked until it ended, in the midst of it. */
    public Optional<HeldMandate> lostMandateFor(Situation situation) {
        Names names = new Names(situation);
        return situation.isForSelf() || mandateFor(situation).isPresent()
                ? Optional.empty()
                : held.stream().filter(one -> one.wasLostFor(names, situation.surroundings().today())).findFirst();
    }

    /** A request of the same form that is under way for the same person: nobody learns of another's by typing a name. */
    public Optional<OpenRequest> sameUnderWay(Names names) {
        return underWay.stream().filter(one -> one.form().equals(form.definition().slug()) && one.isAbout(names)).findFirst();
    }
}

package fr.guichet.requests;

import fr.guichet.shared.Actor;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who has to do with a request on the citizen's side.
 *
 * @param actorId who pressed the key: the person, a relative, an agent
 * @param requesterAccount the account that follows it, none where there is no account or its mandate has ended
 * @param draftToken what the device of a draft without account holds, hashed
 * @param followEmail who made it has no account, and follows it by proving that this address is theirs
 * @param subjectPerson the record of the person whom it is about
 */
@Embeddable
record Parties(@Nullable UUID actorId, String actorName, @Nullable UUID requesterAccount, @Nullable String draftToken,
        @Nullable String followEmail, @Nullable UUID subjectPerson, @Nullable UUID requesterPerson) {
    /** The device of a draft is of no more use once an account has filed it. */
    Parties filedBy(Actor actor) {
        return new Parties(actor.id(), actor.name(), requesterAccount, requesterAccount == null ? draftToken : null, followEmail,
                subjectPerson, requesterPerson);
    }

    Parties concerning(@Nullable UUID subject, @Nullable UUID requester) {
        return new Parties(actorId, actorName, requesterAccount, draftToken, followEmail, subject, requester);
    }

    Parties followedBy(@Nullable String email) {
        return new Parties(actorId, actorName, requesterAccount, draftToken, email, subjectPerson, requesterPerson);
    }

    Parties followedBy(UUID account) {
        return new Parties(actorId, actorName, account, draftToken, followEmail, subjectPerson, requesterPerson);
    }

    Parties withoutRequester() {
        return new Parties(actorId, actorName, null, draftToken, null, subjectPerson, requesterPerson);
    }

    boolean isAccount(@Nullable UUID account) {
        return account != null && account.equals(requesterAccount);
    }

    /** Whether it belongs to an account, or to whoever has proved that this address is theirs. */
    boolean areOf(UUID account, @Nullable String provenEmail) {
        return isAccount(account) || followEmail != null && followEmail.equals(provenEmail);
    }

    /** Whether it was made by an account, or on a device without one. */
    boolean areOf(Holder holder) {
        return isAccount(holder.account()) || holder.token() != null && holder.token().equals(draftToken);
    }
}

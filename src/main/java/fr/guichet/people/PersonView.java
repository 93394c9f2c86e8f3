package fr.guichet.people;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person as the other modules see them.
 *
 * @param proof none as long as the civil status is as declared
 * @param account with which they file for themselves, none for most
 * @param mergedInto the record that stands for them now, none when it is this one
 */
public record PersonView(PersonId id, PersonDetails details, Wishes wishes, @Nullable CivilStatusProof proof,
        @Nullable LocalDate diedOn, @Nullable UUID account, @Nullable PersonId mergedInto) {
    public String fullName() {
        return details.fullName();
    }

    public boolean isProven() {
        return proof != null;
    }

    public boolean isDead() {
        return diedOn != null;
    }
}

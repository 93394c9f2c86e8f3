package fr.guichet.people;

import fr.guichet.shared.Ids;
import fr.guichet.shared.IllegalMove;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom requests are about. It is registered as declared, corrected in place with a line of history for each fact, proven
 * when an agent has seen a paper, and may be merged into another record of the same person, which then stands for it.
 */
@Entity
@Table(name = "people")
class Person {
    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private @Nullable Civility civility;

    private String birthName;
    private @Nullable String usualName;
    private String firstNames;

    @Embedded
    @AttributeOverride(name = "day", column = @Column(name = "birth_day"))
    @AttributeOverride(name = "month", column = @Column(name = "birth_month"))
    @AttributeOverride(name = "year", column = @Column(name = "birth_year"))
    private BirthDate birthDate;

    private @Nullable String birthPlace;

    @Embedded
    private @Nullable PostalAddress address;

    private @Nullable String phone;
    private @Nullable String mobile;
    private @Nullable String email;

    @Embedded
    private @Nullable Wishes wishes;

    @Embedded
    private @Nullable CivilStatusProof proof;

    private @Nullable LocalDate diedOn;
    private @Nullable UUID accountId;
    private @Nullable UUID mergedInto;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Person() {}

    @SuppressWarnings("NullAway.Init")
    Person(PersonDetails details, Instant at) {
        this.id = Ids.next();
        this.createdAt = at;
        correct(details);
    }

    void correct(PersonDetails details) {
        civility = details.civility();
        birthName = details.birthName().strip();
        usualName = details.usualName() == null || details.usualName().isBlank() ? null : details.usualName().strip();
        firstNames = details.firstNames().strip();
        birthDate = details.birthDate();
        birthPlace = details.birthPlace();
        address = details.address();
        phone = details.phone();
        mobile = details.mobile();
        email = details.email();
    }

    void wish(Wishes told) {
        wishes = new Wishes(told.lettersBy(), blankAsNone(told.language()), blankAsNone(told.needs()));
    }

    private static @Nullable String blankAsNone(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    void prove(ProofKind kind, String agent, Instant at) {
        proof = new CivilStatusProof(kind, at, agent);
    }

    void die(@Nullable LocalDate on) {
        diedOn = on;
    }

    /** Files for themselves with this account; the first one stays. */
    void fileWith(UUID account) {
        accountId = accountId == null ? account : accountId;
    }

    void mergeInto(Person kept) {
        if (mergedInto != null || kept.mergedInto != null || kept == this) {
            throw new IllegalMove("Only two records that both stand are merged");
        }
        mergedInto = kept.id;
    }

    void standAgain(Person kept) {
        if (!kept.id.equals(mergedInto)) {
            throw new IllegalMove("The record " + id + " is not merged into " + kept.id);
        }
        mergedInto = null;
    }

    PersonId id() {
        return new PersonId(id);
    }

    boolean stands() {
        return mergedInto == null;
    }

    boolean isOlderThan(Person other) {
        return createdAt.equals(other.createdAt) ? id.compareTo(other.id) < 0 : createdAt.isBefore(other.createdAt);
    }

    boolean isProven() {
        return proof != null;
    }

    PersonView view() {
        return new PersonView(id(), new PersonDetails(civility, birthName, usualName, firstNames, birthDate, birthPlace, address,
                phone, mobile, email), wishes == null ? Wishes.NONE : wishes, proof, diedOn, accountId,
                mergedInto == null ? null : new PersonId(mergedInto));
    }
}

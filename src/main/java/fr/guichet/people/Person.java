package fr.guichet.people;

import fr.guichet.shared.Ids;
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
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody whom requests are about. Corrected in place: a request keeps its own answers as they were given. */
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

    PersonId id() {
        return new PersonId(id);
    }

    PersonView view() {
        return new PersonView(id(), new PersonDetails(civility, birthName, usualName, firstNames, birthDate, birthPlace, address,
                phone, mobile, email));
    }
}

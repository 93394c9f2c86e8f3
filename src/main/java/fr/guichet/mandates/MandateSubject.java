package fr.guichet.mandates;

import fr.guichet.people.BirthDate;
import fr.guichet.people.PersonId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For whom a mandate is.
 *
 * @param personId the record of the register, none as long as the person is not registered
 * @param birthDate asked again wherever they answer, to be sure that it is them
 */
@Embeddable
record MandateSubject(
        @Column(name = "subject_person_id") @Nullable UUID personId,
        @Column(name = "subject_name") String name,
        @Embedded @AttributeOverride(name = "day", column = @Column(name = "subject_birth_day")) @AttributeOverride(name = "month", column = @Column(name = "subject_birth_month")) @AttributeOverride(name = "year", column = @Column(name = "subject_birth_year")) BirthDate birthDate) {
    static MandateSubject of(NewMandate declared) {
        return new MandateSubject(declared.subject() == null ? null : declared.subject().value(), declared.subjectName(),
                declared.subjectBirthDate());
    }

    /** Whether whoever answers knows their date of birth. */
    boolean isKnownBy(BirthDate given) {
        return birthDate.year() > 0 && given.tells(birthDate);
    }

    @Nullable
    PersonId person() {
        return personId == null ? null : new PersonId(personId);
    }
}

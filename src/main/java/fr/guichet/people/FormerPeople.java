package fr.guichet.people;

import fr.guichet.shared.BulkRows;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes over the people of an older system, many at once. Nobody is joined with somebody known: agents do that. */
@Service
public class FormerPeople {
    private static final PostalAddress NOWHERE = new PostalAddress(null, null, null, null, null);

    private final DataSource database;

    FormerPeople(DataSource database) {
        this.database = database;
    }

    /** One of them. @param id chosen by the caller */
    public record FormerPerson(UUID id, PersonDetails details) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void take(List<FormerPerson> people, Instant at) {
        var rows = new BulkRows("people", "id", "version", "civility", "birth_name", "usual_name", "first_names", "birth_day",
                "birth_month", "birth_year", "birth_place", "street", "complement", "postcode", "commune", "insee", "phone",
                "mobile", "email", "created_at");
        for (FormerPerson person : people) {
            PersonDetails details = person.details();
            PostalAddress address = details.address() == null ? NOWHERE : details.address();
            rows.add(person.id(), 0, details.civility(), details.birthName(), details.usualName(), details.firstNames(),
                    details.birthDate().day(), details.birthDate().month(), details.birthDate().year(), details.birthPlace(),
                    address.street(), address.complement(), address.postcode(), address.commune(), address.insee(),
                    details.phone(), details.mobile(), details.email(), at);
        }
        rows.write(database);
    }
}

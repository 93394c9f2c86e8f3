package fr.guichet.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds whom the register may know already. Candidates share a key with whoever is described, such as how the name sounds with the
 * year of birth: an index finds them, the ones with most keys in common first; each is then compared trait by trait.
 */
@Repository
class Matching {
    private static final int CANDIDATES = 60;
    private static final String ALIKE = """
                                        with asked as materialized (
                                            select person_keys(true, :birthName, :usualName, :firstNames, :day, :month, :year, :street, :insee, :phone, :mobile,
                                                :email) as keys, name_sounds(:birthName, :usualName) as names, first_name_sounds(:firstNames) as firsts)
                                        select p.*, person_of(p.id) as standing, name_sounds(p.birth_name, p.usual_name) as name_sounds,
                                            first_name_sounds(p.first_names) as first_sounds, names as asked_names, firsts as asked_firsts,
                                            (select count(*) from unnest(p.keys) key where key = any (asked.keys)) as shared
                                        from people p, asked where p.keys && asked.keys order by shared desc, p.id limit :most
                                        """;

    private final JdbcClient jdbc;

    Matching(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A record that is like whoever was described. @param standing the record that stands for it now */
    record Found(PersonId standing, Likeness likeness) {}

    /** Those who may be meant, in no order that matters, records that were merged among them. @param account with which they file */
    List<Found> of(PersonDetails details, @Nullable UUID account) {
        BirthDate born = details.birthDate();
        PostalAddress address = details.address();
        return jdbc.sql(ALIKE).param("birthName", details.birthName())
                .param("usualName", details.usualName(), java.sql.Types.VARCHAR)
                .param("firstNames", details.firstNames()).param("day", (int) born.day()).param("month", (int) born.month())
                .param("year", (int) born.year())
                .param("street", address == null ? null : address.street(), java.sql.Types.VARCHAR)
                .param("insee", address == null ? null : address.insee(), java.sql.Types.VARCHAR)
                .param("phone", details.phone(), java.sql.Types.VARCHAR)
                .param("mobile", details.mobile(), java.sql.Types.VARCHAR).param("email", details.email(), java.sql.Types.VARCHAR)
                .param("most", CANDIDATES).query((row, number) -> found(details, account, row, number)).list().stream()
                .filter(found -> found.likeness.isProposed()).toList();
    }

    private static Found found(PersonDetails details, @Nullable UUID account, ResultSet row, int number) throws SQLException {
        PersonView person = PersonRow.read(row, number);
        Described asked = new Described(details, sounds(row, "asked_names"), sounds(row, "asked_firsts"), account);
        Described known = new Described(person.details(), sounds(row, "name_sounds"), sounds(row, "first_sounds"),
                person.account());
        return new Found(new PersonId(row.getObject("standing", UUID.class)), new Comparison(asked, known).with(person));
    }

    private static List<String> sounds(ResultSet row, String column) throws SQLException {
        return Arrays.asList((String[]) row.getArray(column).getArray());
    }
}

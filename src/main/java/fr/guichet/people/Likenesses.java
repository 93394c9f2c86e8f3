package fr.guichet.people;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds whom the database knows under a like name. Birth and usual names are compared crosswise, since people give one for the
 * other; a name with a typing error is found by its date of birth.
 */
@Repository
class Likenesses {
    private static final String ALIKE = """
                                        with asked as (
                                            select name_key(:birthName) as birth, name_key(:usualName) as usual, first_name_key(:firstNames) as first,
                                                name_key(:firstNames) as firsts)
                                        select p.id, same_name, same_first, full_date and p.birth_day = :day and p.birth_month = :month
                                                and p.birth_year = :year as same_date,
                                            (p.birth_year = :year or p.birth_year = 0 or :year = 0) and (p.birth_month = :month or p.birth_month = 0 or :month = 0)
                                                and (p.birth_day = :day or p.birth_day = 0 or :day = 0) as dates_agree
                                        from people p cross join asked,
                                            lateral (select p.birth_name_key in (asked.birth, asked.usual) or coalesce(p.usual_name_key in (asked.birth, asked.usual),
                                                    false) as same_name,
                                                p.first_name_key in (asked.first, asked.firsts) or name_key(p.first_names) in (asked.first, asked.firsts) as same_first,
                                                :day > 0 and :month > 0 and :year > 0 as full_date) as compared
                                        where (p.birth_name_key in (asked.birth, asked.usual) or p.usual_name_key in (asked.birth, asked.usual))
                                                and (same_first or p.birth_year = :year and p.birth_month = :month and p.birth_day = :day)
                                            or p.birth_year = :year and p.birth_month = :month and p.birth_day = :day and full_date and same_first
                                                and greatest(similarity(p.birth_name_key, asked.birth), similarity(p.birth_name_key, asked.usual),
                                                    similarity(p.usual_name_key, asked.birth), similarity(p.usual_name_key, asked.usual)) >= 0.3
                                        order by same_name desc, same_first desc, same_date desc, dates_agree desc, p.id
                                        limit 20
                                        """;

    private final JdbcClient jdbc;

    Likenesses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** At most 20, in no order that matters. */
    List<Found> of(PersonDetails details) {
        BirthDate born = details.birthDate();
        return jdbc.sql(ALIKE).param("birthName", details.birthName()).param("usualName", details.lastName())
                .param("firstNames", details.firstNames()).param("day", born.day()).param("month", born.month())
                .param("year", born.year())
                .query((row, number) -> new Found(row.getObject("id", UUID.class), degree(row.getBoolean("same_name"),
                        row.getBoolean("same_first"), row.getBoolean("same_date"), row.getBoolean("dates_agree"))))
                .list();
    }

    private static Likeness.Degree degree(boolean sameName, boolean sameFirst, boolean sameDate, boolean datesAgree) {
        if (!sameName) {
            return Likeness.Degree.SPELLING_DIFFERS;
        } else if (!sameFirst) {
            return Likeness.Degree.FIRST_NAME_DIFFERS;
        } else if (sameDate) {
            return Likeness.Degree.SAME;
        }
        return datesAgree ? Likeness.Degree.DATE_INCOMPLETE : Likeness.Degree.DATE_DIFFERS;
    }

    record Found(UUID person, Likeness.Degree degree) {}
}

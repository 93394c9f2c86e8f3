package fr.guichet.requests;

import fr.guichet.people.PersonFilter;
import fr.guichet.people.PersonId;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The requests about persons, and by them which persons an agent may see: access is decided in the query. */
@Service
@Transactional(readOnly = true)
public class PersonRequests {
    private static final int MOST = 100;
    private static final String ROWS = """
                                       select q.request_id, r.subject_person, q.number, q.form_slug, q.form_name, q.state, q.channel, q.received_on, q.acting, q.ended
                                       from requests r join queue_entries q on q.request_id = r.id
                                       """;
    private static final String OF_PERSON = " where r.subject_person in (select same_person(:person)) and ";

    private final JdbcClient jdbc;

    PersonRequests(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whom an agent may see: the subjects of requests within their reach, and whoever has no request yet. */
    public static PersonFilter visible(Reach reach) {
        return filter(reach, Level.READ);
    }

    /** Whom an agent may change, and so on. @param least what they may do with a request of theirs */
    public static PersonFilter filter(Reach reach, Level least) {
        if (!reach.somewhere().may(least)) {
            return new PersonFilter("false", reach.parameters());
        }
        String condition = reach.condition("q", least);
        return condition.equals("true")
                ? PersonFilter.EVERYBODY
                : new PersonFilter(
                        """
                        (exists (select from same_person(p.id) s join requests r on r.subject_person = s join queue_entries q on q.request_id = r.id
                            where %s) or not exists (select from same_person(p.id) s join requests r on r.subject_person = s where r.state <> 'DRAFT'))
                        """.formatted(
                                condition),
                        reach.parameters());
    }

    /** Which organisations an agent may see: those that filed a request within their reach. */
    public static PersonFilter ofOrganisations(Reach reach) {
        return new PersonFilter(
                """
                exists (select from requests r join queue_entries q on q.request_id = r.id where r.organisation_id = p.id and %s)
                """.formatted(reach.condition("q")), reach.parameters());
    }

    /** The requests that an organisation filed, within the reach of an agent. */
    public List<PersonRequest> ofOrganisation(UUID organisation, Reach reach) {
        return jdbc
                .sql(ROWS + " where r.organisation_id = :organisation and " + reach.condition("q")
                        + " order by q.ended, q.received_on desc, q.number desc limit :most")
                .params(reach.parameters()).param("organisation", organisation).param("most", MOST).query(PersonRequests::read)
                .list();
    }

    /** Those of these persons who pass. */
    public List<UUID> those(Collection<UUID> persons, PersonFilter filter) {
        return jdbc.sql("select p.id from people p where p.id = any (:persons) and " + filter.sql()).params(filter.with())
                .param("persons", persons.toArray(UUID[]::new)).query(UUID.class).list();
    }

    /** The requests about a person within the reach of an agent, what goes on first, the newest first. */
    public List<PersonRequest> of(PersonId person, Reach reach) {
        return jdbc
                .sql(ROWS + OF_PERSON + reach.condition("q") + " order by q.ended, q.received_on desc, q.number desc limit :most")
                .params(reach.parameters()).param("person", person.value()).param("most", MOST).query(PersonRequests::read)
                .list();
    }

    /** The services that have requests about a person of which the agent may know and which they may not open. */
    public List<String> known(PersonId person, Reach reach) {
        return jdbc
                .sql("select distinct q.service from requests r join queue_entries q on q.request_id = r.id" + OF_PERSON
                        + reach.knowing("q") + " and not " + reach.condition("q") + " order by q.service limit 20")
                .params(reach.parameters()).param("person", person.value()).query(String.class).list();
    }

    /** The open requests of one form about these persons, under whatever record, within the reach of an agent. */
    public List<PersonRequest> open(String form, Collection<UUID> persons, Reach reach) {
        return jdbc
                .sql(ROWS.replace("r.subject_person,", "asked.id as subject_person,")
                        + """
                          join lateral (select a.id from unnest(cast(:persons as uuid[])) a (id)
                              where r.subject_person in (select same_person(a.id))) asked on true
                          where r.subject_person in (select same_person(a) from unnest(cast(:persons as uuid[])) a)
                              and q.form_slug = :form and not q.ended and
                          """ + reach.condition("q") + " order by q.received_on, q.number limit :most")
                .params(reach.parameters()).param("persons", persons.toArray(UUID[]::new)).param("form", form).param("most", MOST)
                .query(PersonRequests::read).list();
    }

    private static PersonRequest read(java.sql.ResultSet row, int number) throws java.sql.SQLException {
        return new PersonRequest(row.getObject("request_id", UUID.class), row.getObject("subject_person", UUID.class),
                row.getString("number"), row.getString("form_slug"), row.getString("form_name"),
                RequestState.valueOf(row.getString("state")), Channel.valueOf(row.getString("channel")),
                row.getObject("received_on", LocalDate.class), row.getString("acting"), row.getBoolean("ended"));
    }
}

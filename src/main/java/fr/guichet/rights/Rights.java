package fr.guichet.rights;

import fr.guichet.accounts.AccountId;
import fr.guichet.shared.TimeConfiguration;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells what agents may do: by their roles, by their teams, for those whom they stand in for, and by what they were given themselves. */
@Service
@Transactional(readOnly = true)
public class Rights {
    /** Every right of every agent on a day, each with whom it comes through. */
    static final String GRANTED = """
                                  with held as (
                                      select id as holder_id, id as through_id, roles from accounts where kind = 'AGENT' and closed_at is null
                                      union all
                                      select s.substitute_id, s.agent_id, a.roles from substitutes s join accounts a on a.id = s.agent_id
                                          where :day between s.since and s.until),
                                  granted as (
                                      select h.holder_id, h.through_id, r.* from held h join access_rights r on r.role = any (h.roles)
                                      union all
                                      select h.holder_id, h.through_id, r.* from held h
                                          join team_members m on m.agent_id = h.through_id and :day between m.since and coalesce(m.until, 'infinity')
                                          join teams t on t.id = m.team_id and t.closed_at is null
                                          join access_rights r on r.team_id = m.team_id
                                      union all
                                      select h.holder_id, h.through_id, r.* from held h join access_rights r on r.agent_id = h.through_id)
                                  """;
    static final String BELOW = """
                                with recursive below as (
                                    select g.territory_id as id union select t.id from territories t join below b on t.parent_id = b.id)
                                select array_agg(id) from below
                                """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Rights(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What an agent may open today. */
    public Reach reach(AccountId agent) {
        return reach(agent, null);
    }

    /** The same once a colleague has left, whom the agent may be standing in for. */
    public Reach reachWithout(AccountId agent, AccountId leaving) {
        return reach(agent, leaving.value());
    }

    private Reach reach(AccountId agent, @Nullable UUID without) {
        List<Grant> grants = jdbc
                .sql(GRANTED + """
                               select distinct form_slug, level, sections,
                                   case when territory_id is not null then (%s) end as territories
                               from granted g where holder_id = :agent and g.through_id is distinct from cast(:without as uuid)
                               """.formatted(BELOW)).param("agent", agent.value()).param("without", without).param("day", today())
                .query(Rights::grant).list();
        Set<UUID> emergency = Set.copyOf(jdbc
                .sql("select request_id from emergency_accesses where agent_id = :agent and until > :now")
                .param("agent", agent.value()).param("now", OffsetDateTime.now(clock)).query(UUID.class).list());
        return new Reach(grants, emergency);
    }

    private static Grant grant(ResultSet row, int number) throws SQLException {
        Array territories = row.getArray("territories");
        return new Grant(row.getString("form_slug"), territories == null ? null : Set.of((UUID[]) territories.getArray()),
                Level.valueOf(row.getString("level")), sections(row.getArray("sections")));
    }

    static Set<Section> sections(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray()).map(Section::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** What somebody may do with a request, who may not even see it. @param reach theirs */
    public Allowed on(UUID request, Reach reach) {
        return jdbc.sql("select form_slug, territory_id from queue_entries where request_id = :request").param("request", request)
                .query((row, n) -> reach.on(request, row.getString(1), row.getObject(2, UUID.class))).optional()
                .orElse(Allowed.NOTHING);
    }

    /** Whether an agent may own a request. */
    public boolean mayOwn(AccountId agent, UUID request) {
        return on(request, reach(agent)).mayOwn();
    }

    /** The agents who may do this with a request. */
    public Set<AccountId> agents(UUID request, Level level) {
        return agents(request, level, "{}");
    }

    /** The agents who may own a request, as {@link Allowed#mayOwn()} says it. */
    public Set<AccountId> owners(UUID request) {
        return Stream.concat(agents(request, Level.PROCESS).stream(),
                agents(request, Level.RECEIVE, "{" + Section.MEDICAL + "}").stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Set<AccountId> agents(UUID request, Level level, String sections) {
        List<String> containing = Stream.of(Level.values()).filter(one -> one.contained().contains(level)).map(Level::name)
                .toList();
        return jdbc
                .sql(GRANTED
                        + """
                          select distinct g.holder_id from granted g join queue_entries q on q.request_id = :request
                          where g.level in (:levels) and g.sections @> :sections::text[] and (g.form_slug is null or g.form_slug = q.form_slug)
                              and (g.territory_id is null or g.territory_id in (
                                  with recursive above as (
                                      select id, parent_id from territories where id = q.territory_id
                                      union select t.id, t.parent_id from territories t join above a on t.id = a.parent_id)
                                  select id from above))
                          """)
                .param("day", today()).param("levels", containing).param("sections", sections)
                .param("request", request).query(UUID.class).list().stream().map(AccountId::new)
                .collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), TimeConfiguration.ZONE);
    }
}

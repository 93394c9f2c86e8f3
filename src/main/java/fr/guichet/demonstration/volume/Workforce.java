package fr.guichet.demonstration.volume;

import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.FormDefinition;
import fr.guichet.forms.Route;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/** Services, territories, the teams of each service in each territory, and the agents in them. */
final class Workforce {
    private static final String AUTONOMY = "Service autonomie à domicile";

    private final JdbcTemplate jdbc;
    private final FormCatalogue forms;
    private final String passwordHash;

    Workforce(JdbcTemplate jdbc, FormCatalogue forms, String passwordHash) {
        this.jdbc = jdbc;
        this.forms = forms;
        this.passwordHash = passwordHash;
    }

    void settle(int agents, LocalDate today) {
        services().forEach(service -> jdbc.update("""
                                                  insert into services (id, name) values (pg_temp.id_at('2018-01-01', 0, ?), ?)
                                                  on conflict do nothing
                                                  """, "service" + service, service));
        settleTerritories();
        jdbc.update("""
                    insert into teams (id, name, service_id, territory_id)
                    select pg_temp.id_at('2018-01-01', 0, 'team' || s.name || t.name), s.name || ', ' || t.name, s.id, t.id
                    from services s join territories t on (s.name = ?) = (t.parent_id is not null) on conflict do nothing
                    """, AUTONOMY);
        jdbc.execute("""
                     create temp table volume_teams as
                     select c.insee, case s.name when '%s' then '' else s.name end as service, t.id as team_id
                     from teams t join services s on s.id = t.service_id join territories r on r.id = t.territory_id
                     join centres c on r.name in ('Territoire de ' || c.territory, 'Centre ' || c.centre)
                     """.formatted(AUTONOMY));
        hire(agents, today);
    }

    private List<String> services() {
        Stream<String> ofForms = forms.current().stream().map(form -> form.definition())
                .flatMap(form -> Stream.concat(Stream.ofNullable(form.service()), routes(form)));
        return Stream.concat(Stream.of(AUTONOMY), ofForms).distinct().toList();
    }

    private static Stream<String> routes(FormDefinition form) {
        return form.routing().stream().map(Route::service).filter(Objects::nonNull);
    }

    private void settleTerritories() {
        jdbc.execute(
                """
                insert into territories (id, name)
                select distinct on (territory) pg_temp.id_at('2018-01-01', 0, territory), 'Territoire de ' || territory from centres
                on conflict do nothing;
                insert into territories (id, name, parent_id)
                select distinct on (centre) pg_temp.id_at('2018-01-01', 0, 'centre' || centre), 'Centre ' || centre,
                    (select id from territories where name = 'Territoire de ' || territory)
                from centres order by centre, insee on conflict do nothing;
                insert into territory_communes (commune, territory_id)
                select insee, (select id from territories where name = 'Centre ' || centre) from centres on conflict do nothing
                """);
    }

    private void hire(int agents, LocalDate today) {
        jdbc.update(
                """
                create temp table volume_agents as
                select a, pg_temp.id_at('2018-01-01', a, 'agent') as id, f.name || ' ' || s.name as name,
                    pg_temp.mail(f.name || ' ' || s.name, a, 'haute-vere.example') as email,
                    case when drawn < 0.66 then array['INSTRUCTION'] when drawn < 0.80 then array['RECEPTION']
                        when drawn < 0.90 then array['MEDICAL'] when drawn < 0.98 then array['DECISION', 'INSTRUCTION']
                        else array['ADMINISTRATION'] end as roles
                from (select a, pg_temp.chance(a, 101) as drawn, case when pg_temp.chance(a, 102) < 0.72 then 'F' else 'M' end as sex,
                        1960 + 10 * floor(4 * pg_temp.chance(a, 103))::int as decade,
                        floor(%2$d * pg_temp.chance(a, 104))::int as first_lot, floor(%1$d * pg_temp.chance(a, 105))::int as last_lot
                    from generate_series(0, ? - 1) a) drawn
                join first_name_lots f on f.sex = drawn.sex and f.decade = drawn.decade and f.lot = first_lot
                join surname_lots s on s.lot = last_lot
                """.formatted(
                        Lots.LOTS, Lots.FIRST_NAME_LOTS),
                agents);
        jdbc.update(
                """
                insert into accounts (id, version, kind, name, email, password_hash, roles, security_stamp, opened_at)
                select id, 0, 'AGENT', name, email, ?, roles, pg_temp.id_at('2018-01-01', a, 'stamp'), '2018-01-01' from volume_agents
                """,
                passwordHash);
        jdbc.update(
                """
                insert into team_members (team_id, agent_id, profession, since)
                select t.id, a.id, case when 'MEDICAL' = any (a.roles) then 'Infirmière' when 'RECEPTION' = any (a.roles) then 'Accueil'
                    when 'DECISION' = any (a.roles) then 'Responsable' else 'Instruction' end, ?
                from volume_agents a join (select id, row_number() over (order by id) - 1 as place, count(*) over () as all_teams from teams) t
                    on t.place in (a.a % t.all_teams, case when a.a % 10 = 0 then (a.a * 7 + 3) % t.all_teams else a.a % t.all_teams end)
                """,
                today.minusYears(2));
    }

    int teams() {
        return Objects.requireNonNull(jdbc.queryForObject("select count(*)::int from teams", Integer.class));
    }
}

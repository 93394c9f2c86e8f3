package fr.guichet.demonstration.volume;

import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Draws for each request its original, its person, its agents and when it came, in the order in which they came. One in twenty is
 * open, and came in the last weeks; the others in the last eight years, more of them lately, few in August.
 */
final class Plan {
    private final JdbcTemplate jdbc;

    Plan(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void draw(int requests) {
        jdbc.update(
                """
                create temp table volume_plan as
                with drawn as (
                    select i, l.original, o.person_from + floor(o.person_count * pg_temp.chance(i, 22) ^ 1.3)::int as k,
                        -7 * case
                            when not o.ended then least(60, floor(-2.2 * ln(1 - pg_temp.chance(i, 23)))::int)
                            when o.kind = 'YOUNG' then 52 * floor(8 * pg_temp.chance(i, 23) ^ 1.3)::int + floor(9 * pg_temp.chance(i, 24))::int
                            else floor(415 * pg_temp.chance(i, 23) ^ 1.4)::int end as days,
                        o.received_on, o.created_at, split_part(o.number, '-', 1) as prefix
                    from generate_series(0, ? - 1) i
                    join original_lots l on l.ended = (pg_temp.chance(i, 20) >= 0.05) and l.lot = floor(%1$d * pg_temp.chance(i, 21))::int
                    join originals o on o.id = l.original
                ), rested as (
                    select *, days - case when extract(month from received_on + days) = 8 and pg_temp.chance(i, 29) < 0.4 then 35 else 0 end as moved_days
                    from drawn
                ), numbered as (
                    select row_number() over (order by created_at + make_interval(days => moved_days), i) as n, *,
                        extract(year from received_on + moved_days)::int as year
                    from rested
                ), placed as (
                    select numbered.*, coalesce(r.last, 0) + row_number() over (partition by numbered.prefix, numbered.year order by n) as sequence
                    from numbered left join request_numbers r on r.prefix = numbered.prefix and r.year = numbered.year
                ), agents as (
                    select row_number() over (order by a) - 1 as place, count(*) over () as of, id, name from volume_agents where 'INSTRUCTION' = any (roles)
                ), deciders as (
                    select row_number() over (order by a) - 1 as place, count(*) over () as of, id, name from volume_agents where 'DECISION' = any (roles)
                )
                select n, pg_temp.id_at(created_at + make_interval(days => moved_days), n, 'request') as id, original, k, moved_days as days,
                    make_interval(days => moved_days, secs => -floor(3000 * pg_temp.chance(i, 28))) as moved, p.prefix, p.year, sequence,
                    p.prefix || '-' || p.year || '-' || to_char(sequence, 'FM000000') || '-'
                        || substr('ABCDEFGHJKLMNPQRSTUVWXY', ((p.year * 1000000::bigint + sequence) %% 23)::int + 1, 1) as number,
                    agents.id as agent_id, agents.name as agent_name, deciders.id as decider_id, deciders.name as decider_name,
                    f.name as requester_first_name
                from placed p
                join agents on agents.place = floor(agents.of * pg_temp.chance(i, 25) ^ 1.2)
                join deciders on deciders.place = floor(deciders.of * pg_temp.chance(i, 26))
                join first_name_lots f on f.sex = case when i %% 5 < 3 then 'F' else 'M' end and f.decade = 1960
                    and f.lot = floor(%2$d * pg_temp.chance(i, 27))::int
                """.formatted(
                        Lots.LOTS, Lots.FIRST_NAME_LOTS),
                requests);
        jdbc.execute(
                """
                create unique index on volume_plan (n);
                analyze volume_plan;
                insert into request_numbers (prefix, year, last) select prefix, year, max(sequence) from volume_plan group by prefix, year
                on conflict (prefix, year) do update set last = excluded.last
                """);
    }
}

package fr.guichet.demonstration.volume;

import java.time.LocalDate;
import org.springframework.jdbc.core.JdbcTemplate;

/** The people whom requests are about: six in ten are old, one in five goes to school. Some have an account. */
final class Crowd {
    /** How the numbers of people part: those of the old first, then those of the young, then all others. */
    static final double OLD = 0.62;
    static final double YOUNG = 0.20;

    private final JdbcTemplate jdbc;

    Crowd(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void gather(int people, LocalDate today) {
        jdbc.update(
                """
                create temp table volume_people as
                select k, pg_temp.id_at('2018-01-02', k, 'person') as id, drawn.sex, born, s.name as birth_name,
                    case when drawn.sex = 'F' and pg_temp.chance(k, 9) < married then u.name end as usual_name,
                    f.name || case when pg_temp.chance(k, 10) < 0.25 then ', ' || f2.name else '' end as first_names, f.name as first_name,
                    b.name as birth_place, (1 + floor(pg_temp.chance(k, 11) ^ 2 * 140))::int || ' ' || st.name as street, c.postcode,
                    c.name as commune, c.insee, '02 61 91 ' || to_char(floor(pg_temp.chance(k, 12) * 100), 'FM00') || ' '
                        || to_char(floor(pg_temp.chance(k, 13) * 100), 'FM00') as phone,
                    '06 39 98 ' || to_char(floor(pg_temp.chance(k, 14) * 100), 'FM00') || ' '
                        || to_char(floor(pg_temp.chance(k, 15) * 100), 'FM00') as mobile,
                    pg_temp.mail(f.name || ' ' || coalesce(case when drawn.sex = 'F' and pg_temp.chance(k, 9) < married then u.name end, s.name),
                        k, 'example.org') as email,
                    pg_temp.chance(k, 16) < case when married > 0.7 then 0.25 else 0.5 end as has_account
                from (
                    select k, case when pg_temp.chance(k, 1) < case when k < old then 0.64 else 0.5 end then 'F' else 'M' end as sex,
                        ?::date - (365.25 * case
                            when k < old then 66 + 34 * (pg_temp.chance(k, 2) + pg_temp.chance(k, 3) + pg_temp.chance(k, 4)) / 3
                            when k < young then 11 + 14 * pg_temp.chance(k, 2)
                            else 25 + 37 * pg_temp.chance(k, 2) end)::int as born,
                        case when k < old then 0.8 when k < young then 0 else 0.4 end as married
                    from generate_series(0, ? - 1) k, (select ?::int as old, ?::int as young) bounds) drawn
                join surname_lots s on s.lot = floor(%1$d * pg_temp.chance(k, 5))::int
                join surname_lots u on u.lot = floor(%1$d * pg_temp.chance(k, 6))::int
                join first_name_lots f on f.sex = drawn.sex and f.decade = extract(year from born)::int / 10 * 10
                    and f.lot = floor(%3$d * pg_temp.chance(k, 7))::int
                join first_name_lots f2 on f2.sex = drawn.sex and f2.decade = extract(year from born)::int / 10 * 10
                    and f2.lot = floor(%3$d * pg_temp.chance(k, 8))::int
                join commune_lots c on c.lot = floor(%2$d * pg_temp.chance(k, 17))::int
                join commune_lots b on b.lot = floor(%2$d * pg_temp.chance(k, 18))::int
                join street_lots st on st.lot = floor(%1$d * pg_temp.chance(k, 19))::int
                """.formatted(
                        Lots.LOTS, Lots.COMMUNE_LOTS, Lots.FIRST_NAME_LOTS),
                today, people, old(people), old(people) + young(people));
        jdbc.execute(
                """
                create unique index on volume_people (k);
                analyze volume_people;
                insert into people (id, version, civility, birth_name, usual_name, first_names, birth_day, birth_month, birth_year, birth_place,
                    street, complement, postcode, commune, insee, phone, mobile, email, created_at)
                select id, 0, case sex when 'F' then 'MADAM' else 'SIR' end, birth_name, usual_name, first_names, extract(day from born),
                    extract(month from born), extract(year from born), birth_place, street, '', postcode, commune, insee, phone, mobile,
                    case when has_account then email end, '2018-01-02'
                from volume_people order by k;
                insert into accounts (id, version, kind, name, email, roles, security_stamp, opened_at)
                select pg_temp.id_at('2018-01-02', k, 'account'), 0, 'CITIZEN', email, email, array['CITIZEN'],
                    pg_temp.id_at('2018-01-02', k, 'stamp'), '2018-01-02'
                from volume_people where has_account order by k on conflict do nothing
                """);
    }

    static int old(int people) {
        return (int) (people * OLD);
    }

    static int young(int people) {
        return (int) (people * YOUNG);
    }
}

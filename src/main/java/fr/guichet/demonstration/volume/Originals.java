package fr.guichet.demonstration.volume;

import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/** The requests that all others take after, each drawn as often as such requests are filed. */
final class Originals {
    /** What is said of persons in answers, and so is another's in a copy. */
    private static final List<String> PERSONAL = List.of("subject_civility", "subject_birth_name", "subject_usual_name",
            "subject_first_names", "subject_birth_date", "subject_birth_commune", "subject_nir", "subject_phone",
            "subject_mobile", "subject_email", "current_address", "requester_last_name", "requester_first_name",
            "requester_email");

    private final JdbcTemplate jdbc;

    Originals(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Lays them out with their lots, one set for those that are open and one for those that have ended. */
    void lay(int people) {
        jdbc.execute(
                """
                create temp table originals as
                select r.id, r.number, r.received_on, r.created_at, r.answers, r.answers - '{%s}'::text[] as base, q.ended, q.acting <> '' as for_other,
                    case when age < 26 then 'YOUNG' when age < 60 then 'OTHER' else 'OLD' end as kind,
                    (case q.form_slug when 'apa-a-domicile' then 50.0 when 'bourse-departementale' then 20 when 'question-ou-reclamation' then 14
                        when 'frais-de-deplacement' then 10 else 4 end / count(*) over (partition by q.form_slug, q.ended))
                        * case r.state when 'CONSENT_PENDING' then 0.4 when 'CONSENT_REFUSED' then 0.1 when 'GRANTED' then 5 when 'ANSWERED' then 5
                        when 'WITHDRAWN' then 0.3 else 1 end as weight
                from requests r join queue_entries q on q.request_id = r.id,
                    lateral (select extract(year from r.received_on) - (r.answers #>> '{subject_birth_date,year}')::int as age) born
                where r.answers #>> '{subject_birth_date,year}' is null or r.answers #>> '{subject_birth_date,year}' ~ '^[0-9]{4}$'
                """.formatted(
                        String.join(",", PERSONAL)));
        jdbc.execute("alter table originals add person_from int, add person_count int");
        jdbc.update("update originals set person_from = 0, person_count = ? where kind = 'OLD'", Crowd.old(people));
        jdbc.update("update originals set person_from = ?, person_count = ? where kind = 'YOUNG'", Crowd.old(people),
                Crowd.young(people));
        jdbc.update("update originals set person_from = ?, person_count = ? where kind = 'OTHER'",
                Crowd.old(people) + Crowd.young(people), people - Crowd.old(people) - Crowd.young(people));
        jdbc.execute("""
                     create temp table original_lots as
                     with placed as (
                         select id, ended, sum(weight) over running - weight as above, sum(weight) over running as below,
                             sum(weight) over (partition by ended) as all_weight
                         from originals window running as (partition by ended order by id)
                     )
                     select ended, lot, id as original from placed join generate_series(0, %1$d - 1) lot
                         on lot >= above / all_weight * %1$d and lot < below / all_weight * %1$d;
                     analyze originals
                     """.formatted(Lots.LOTS));
    }
}

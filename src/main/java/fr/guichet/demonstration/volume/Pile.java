package fr.guichet.demonstration.volume;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The requests. Each takes after its original: the same answers, moves, documents and mandate, some weeks or years earlier, with
 * another person, agent and number. Of those that have ended the case file and the documents are not made.
 */
final class Pile {
    static final List<String> TABLES = List.of("people", "requests", "request_history", "supporting_documents", "mandates");
    private static final int IN_A_STEP = 50_000;
    private static final String SUBJECT = "v.first_name || ' ' || coalesce(v.usual_name, v.birth_name)";
    private static final String REQUESTER = "case when g.for_other then p.requester_first_name || ' ' || coalesce(v.usual_name, v.birth_name) else "
            + SUBJECT + " end";
    private static final String PLAN = """
                                       volume_plan p join originals g on g.id = p.original join volume_people v on v.k = p.k
                                       """;
    private static final String STEP = " p.n > ? and p.n <= ? ";
    /** Of a request that has ended, what is told of it. */
    private static final String TOLD = "'FILED', 'ROUTED', 'ASSIGNED', 'DOCUMENTS_ASKED', 'COMPLETED', 'ASSESSED', 'PROPOSED', 'GRANTED', 'REFUSED', "
            + "'ANSWERED', 'CLOSED', 'WITHDRAWN', 'ARCHIVED'";

    private final JdbcTemplate jdbc;
    private final LocalDate today;

    Pile(JdbcTemplate jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void write(int requests, Consumer<String> progress) {
        List<String> statements = new ArrayList<>();
        statements.add(new Likeness(jdbc, "requests", ofRequests())
                .statement(PLAN + """
                                  join requests o on o.id = p.original
                                  left join volume_teams t on t.insee = v.insee and t.service = coalesce(o.service, '')
                                  where""" + STEP + "order by p.n"));
        statements.add(new Likeness(jdbc, "request_history", ofHistory()).statement(PLAN
                + "join request_history o on o.request_id = p.original where" + STEP + "and (not g.ended or o.action in (" + TOLD
                + ")) order by p.n, o.at"));
        statements.add(new Likeness(jdbc, "supporting_documents", ofDocuments()).statement(
                PLAN + "join supporting_documents o on o.request_id = p.original where" + STEP
                        + "and not g.ended order by p.n, o.position"));
        statements.add(new Likeness(jdbc, "mandates", ofMandates())
                .statement(PLAN + "join mandates o on o.request_id = p.original where" + STEP + "order by p.n"));
        statements.add("insert into mandate_requests (mandate_id, request_id) select m.id, m.request_id from volume_plan p "
                + "join mandates m on m.request_id = p.id where" + STEP);
        for (int done = 0; done < requests; done += IN_A_STEP) {
            for (String statement : statements) {
                jdbc.update(statement, done, Math.min(done + IN_A_STEP, requests));
            }
            progress.accept(Math.min(done + IN_A_STEP, requests) + " requests");
        }
    }

    private Map<String, String> ofRequests() {
        Map<String, String> otherwise = new HashMap<>();
        otherwise.put("id", "p.id");
        otherwise.put("version", "0");
        otherwise.put("number", "p.number");
        otherwise.put("answers", "g.base || " + personal());
        otherwise.put("actor_id", "case when o.channel <> 'ONLINE' then p.agent_id end");
        otherwise.put("actor_name",
                "case when o.channel <> 'ONLINE' then p.agent_name when jsonb_exists(g.answers, 'subject_birth_name') then "
                        + REQUESTER
                        + " else o.actor_name end");
        otherwise.put("requester_account",
                "case when o.requester_account is not null and not g.for_other and v.has_account then pg_temp.id_at('2018-01-02', v.k, 'account') end");
        otherwise.put("draft_token", "null");
        otherwise.put("external_reference", "null");
        otherwise.put("follow_email", "case when o.follow_email is not null then v.email end");
        otherwise.put("subject_person", "case when o.subject_person is not null then v.id end");
        otherwise.put("requester_person", "null");
        otherwise.put("held_mandate", "null");
        otherwise.put("home_commune", "case when o.home_commune is not null then v.insee end");
        otherwise.put("team_id", "case when o.home_commune is not null then t.team_id end");
        agent(otherwise, "owner", "agent", "owner_id");
        agent(otherwise, "proposed_by", "agent", "proposed_by");
        agent(otherwise, "decided_by", "decider", "decided_by");
        otherwise.put("closed_by", "case when o.closed_by is null then null when o.state = 'WITHDRAWN' then " + REQUESTER
                + " else p.agent_name end");
        otherwise.put("archived_at", "case when g.ended then coalesce(o.archived_at, o.touched_at) + p.moved end");
        otherwise.put("taken_over_on", "date '" + today + "'"); // nothing is sent for what lies behind them
        otherwise.put("helper_declared_on", "coalesce(o.helper_declared_on, o.decided_at::date) + p.days");
        return otherwise;
    }

    private static void agent(Map<String, String> otherwise, String column, String agent, String id) {
        otherwise.put(id, "case when o." + id + " is not null then p." + agent + "_id end");
        otherwise.put(column + "_name", "case when o." + id + " is not null then p." + agent + "_name end");
    }

    /** Says of the person what the original says of its own. */
    private static String personal() {
        return "jsonb_strip_nulls(jsonb_build_object(" + String.join(", ",
                said("subject_civility", "case v.sex when 'F' then 'madam' else 'sir' end"),
                said("subject_birth_name", "v.birth_name"),
                "'subject_usual_name', case when jsonb_exists(g.answers, 'subject_civility') then v.usual_name end",
                said("subject_first_names", "v.first_names"), said("subject_birth_commune", "v.birth_place"),
                said("subject_phone", "v.phone"), said("subject_mobile", "v.mobile"), said("subject_email", "v.email"),
                said("subject_birth_date",
                        "jsonb_build_object('day', extract(day from v.born)::text, 'month', extract(month from v.born)::text, "
                                + "'year', extract(year from v.born)::text)"),
                said("current_address",
                        "jsonb_build_object('street', v.street, 'postcode', v.postcode, 'commune', v.commune, 'insee', v.insee)"),
                said("requester_last_name", "coalesce(v.usual_name, v.birth_name)"),
                said("requester_first_name", "p.requester_first_name"),
                said("requester_email",
                        "pg_temp.mail(p.requester_first_name || ' ' || coalesce(v.usual_name, v.birth_name), p.n, 'example.org')"))
                + "))";
    }

    private static String said(String question, String value) {
        return "'" + question + "', case when jsonb_exists(g.answers, '" + question + "') then " + value + " end";
    }

    private static Map<String, String> ofHistory() {
        return Map.of("id", "pg_temp.id_at(o.at + p.moved, p.n, o.id::text)", "request_id", "p.id", "detail",
                "case o.action when 'FILED' then p.number when 'ASSIGNED' then p.agent_name else o.detail end", "actor_id",
                "case when o.actor_kind <> 'AGENT' then null when o.action in ('GRANTED', 'REFUSED') then p.decider_id else p.agent_id end",
                "actor_name",
                "case when o.actor_kind = 'APPLICATION' then o.actor_name when o.actor_kind = 'SUBJECT' then " + SUBJECT
                        + " when o.actor_kind = 'CITIZEN' then " + REQUESTER
                        + " when o.action in ('GRANTED', 'REFUSED') then p.decider_name else p.agent_name end");
    }

    private static Map<String, String> ofDocuments() {
        return Map.of("id", "pg_temp.id_at(g.created_at + p.moved, p.n, o.id::text)", "request_id", "p.id",
                "version", "0", "reviewed_by", "case when o.reviewed_by is not null then p.agent_id end", "reviewed_by_name",
                "case when o.reviewed_by_name is not null then p.agent_name end");
    }

    /** A mandate that was good for a request of long ago has run out since; the words that were agreed to are kept of open ones only. */
    private static Map<String, String> ofMandates() {
        Map<String, String> otherwise = new HashMap<>();
        otherwise.put("id", "pg_temp.id_at(o.recorded_at + p.moved, p.n, o.id::text)");
        otherwise.put("request_id", "p.id");
        otherwise.put("version", "0");
        otherwise.put("subject_person_id", "case when o.subject_person_id is not null then v.id end");
        otherwise.put("subject_name", SUBJECT);
        otherwise.put("subject_birth_day", "extract(day from v.born)");
        otherwise.put("subject_birth_month", "extract(month from v.born)");
        otherwise.put("subject_birth_year", "extract(year from v.born)");
        otherwise.put("holder_account_id", "null");
        otherwise.put("holder_name", REQUESTER);
        otherwise.put("holder_email", "null");
        otherwise.put("replaces_id", "null");
        otherwise.put("consent_sent_to", "case when o.consent_sent_to is not null then v.email end");
        otherwise.put("consent_token_hash",
                "case when o.consent_token_hash is not null then encode(sha256(convert_to(p.id::text || o.id, 'UTF8')), 'hex') end");
        otherwise.put("state",
                "case when o.ends_on + p.days < current_date and o.state in ('ACTIVE', 'AWAITING') then 'EXPIRED' else o.state end");
        for (String text : List.of("text_version", "text_shown", "text_sha256")) {
            otherwise.put(text, "case when not g.ended then o." + text + " end");
        }
        return otherwise;
    }
}

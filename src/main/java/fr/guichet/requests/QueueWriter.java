package fr.guichet.requests;

import fr.guichet.mandates.Mandates;
import fr.guichet.questions.AnswerTable;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Keeps the rows of requests in the queue, in the transaction of each change. */
@Component
class QueueWriter {
    private final JdbcClient jdbc;
    private final JsonMapper json;
    private final Mandates mandates;
    private final AnswerTable answers;

    QueueWriter(JdbcClient jdbc, JsonMapper json, Mandates mandates, AnswerTable answers) {
        this.jdbc = jdbc;
        this.json = json;
        this.mandates = mandates;
        this.answers = answers;
    }

    /** Writes the row anew from the request, its answers and its mandates. */
    void write(RequestView request) {
        write(List.of(request));
    }

    /** The same for many requests, in one statement: the words of the queue are kept after each. */
    void write(List<RequestView> requests) {
        jdbc.sql(
                """
                insert into queue_entries (request_id, number, form_slug, form_name, subject_name, subject_said, subject_birth, acting, channel, state,
                    mandate_to_check, adapt, owner_id, owner_name, substitute_id, substitute_name, service, commune, territory_id, team_id, received_on, deadline, deadline_rule, ended,
                    address, missing, more_words, answers, urgent, labels)
                select request_id, number, form_slug, form_name, subject_name, subject_said, subject_birth, acting, channel, state,
                    mandate_to_check, adapt, owner_id, owner_name, substitute_id, substitute_name, service, commune,
                    (select territory_id from territory_communes t where t.commune = r.commune), team_id, received_on,
                    coalesce(deadline, 'infinity'), deadline_rule, ended, address, missing, more_words, array_to_tsvector(terms),
                    (select urgent from requests where id = request_id),
                    array(select label_id from request_labels l where l.request_id = r.request_id order by label_id)
                from json_to_recordset(cast(:rows as json)) r (request_id uuid, number text, form_slug text, form_name text, subject_name text,
                    subject_said text, subject_birth text, acting text, channel text, state text, mandate_to_check boolean, adapt boolean,
                    owner_id uuid, owner_name text, substitute_id uuid, substitute_name text, service text, commune text, team_id uuid, received_on date, deadline date,
                    deadline_rule text, ended boolean, address text, missing text[], more_words text, terms text[])
                on conflict (request_id) do update set subject_name = excluded.subject_name, subject_said = excluded.subject_said, subject_birth = excluded.subject_birth,
                    acting = excluded.acting, state = excluded.state, mandate_to_check = excluded.mandate_to_check, adapt = excluded.adapt,
                    owner_id = excluded.owner_id, owner_name = excluded.owner_name, substitute_id = excluded.substitute_id,
                    substitute_name = excluded.substitute_name, service = excluded.service, commune = excluded.commune,
                    territory_id = excluded.territory_id, team_id = excluded.team_id, received_on = excluded.received_on,
                    deadline = excluded.deadline, deadline_rule = excluded.deadline_rule, ended = excluded.ended,
                    address = excluded.address, missing = excluded.missing, more_words = excluded.more_words, answers = excluded.answers, urgent = excluded.urgent, labels = excluded.labels
                """)
                .param("rows", json.writeValueAsString(rows(requests))).update();
    }

    private List<QueueEntry> rows(List<RequestView> requests) {
        // Who asks for themselves has no mandate.
        Set<UUID> toVerify = mandates.toVerify(
                requests.stream().filter(request -> !request.isForSelf()).map(request -> request.id().value()).toList());
        return requests.stream().map(request -> QueueEntry.of(request, toVerify.contains(request.id().value()),
                answers.searchWords(request.situation()), answers.terms(request.situation()))).toList();
    }
}

package fr.guichet.requests;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.forms.Question.Readers;
import fr.guichet.forms.Situation;
import fr.guichet.mandates.Mandates;
import fr.guichet.people.PostalAddress;
import fr.guichet.questions.AnswerTable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.stereotype.Component;

/** Keeps the rows of requests in the queue, in the transaction of each change. The one place that says what is in such a row. */
@Component
class QueueWriter {
    private final NamedParameterJdbcTemplate jdbc;
    private final Mandates mandates;
    private final AnswerTable answers;

    QueueWriter(NamedParameterJdbcTemplate jdbc, Mandates mandates, AnswerTable answers) {
        this.jdbc = jdbc;
        this.mandates = mandates;
        this.answers = answers;
    }

    /** Writes the row anew from the request, its answers and its mandates. */
    void write(RequestView request) {
        write(List.of(request));
    }

    /** The same for many requests, in one batch. */
    void write(List<RequestView> requests) {
        // Who asks for themselves has no mandate.
        Set<UUID> toVerify = mandates
                .toVerify(
                        requests.stream().filter(request -> !request.isForSelf()).map(request -> request.id().value()).toList());
        jdbc.batchUpdate(
                """
                insert into queue_entries (request_id, number, form_slug, form_name, subject_name, subject_said, subject_birth, acting, channel, state,
                    mandate_to_check, adapt, owner_id, owner_name, service, commune, territory_id, team_id, received_on, deadline, deadline_rule, ended,
                    address, missing, more_words, urgent, labels)
                values (:request, :number, :slug, :form, :subject, :said, :birth, :acting, :channel, :state, :mandate, :adapt, :owner, :ownerName, :service,
                    :commune, (select territory_id from territory_communes where commune = :commune), cast(:team as uuid),
                    :received, coalesce(:deadline::date, 'infinity'), :rule, :ended, :address, :missing, :words,
                    (select urgent from requests where id = :request), array(select label_id from request_labels where request_id = :request order by label_id))
                on conflict (request_id) do update set subject_name = excluded.subject_name, subject_said = excluded.subject_said, subject_birth = excluded.subject_birth,
                    acting = excluded.acting, state = excluded.state, mandate_to_check = excluded.mandate_to_check, adapt = excluded.adapt,
                    owner_id = excluded.owner_id, owner_name = excluded.owner_name, service = excluded.service, commune = excluded.commune,
                    territory_id = excluded.territory_id, team_id = excluded.team_id, received_on = excluded.received_on,
                    deadline = excluded.deadline, deadline_rule = excluded.deadline_rule, ended = excluded.ended,
                    address = excluded.address, missing = excluded.missing, more_words = excluded.more_words, urgent = excluded.urgent, labels = excluded.labels
                """,
                requests.stream().map(request -> row(request, toVerify.contains(request.id().value())))
                        .toArray(SqlParameterSource[]::new));
    }

    private SqlParameterSource row(RequestView request, boolean mandateToCheck) {
        Situation situation = request.situation();
        Names names = request.names();
        Optional<Deadlines.Deadline> deadline = request.deadlines().next();
        return new MapSqlParameterSource()
                .addValue("request", request.id().value()).addValue("number", request.number())
                .addValue("slug", situation.form().slug())
                .addValue("form", situation.form().name()).addValue("subject", names.subjectSorted())
                .addValue("said", names.subject()).addValue("birth", names.birth())
                .addValue("acting", names.acting()).addValue("channel", request.channel().name())
                .addValue("state", request.state().name()).addValue("mandate", mandateToCheck)
                .addValue("adapt", !situation.text("flag_adapt").isEmpty()).addValue("owner", request.ownerId())
                .addValue("ownerName", request.ownerName())
                .addValue("service", request.serviceName() == null ? "" : request.serviceName())
                .addValue("commune", request.whereabouts().homeCommune()).addValue("team", request.whereabouts().teamId())
                .addValue("address", address(names.subjectAddress())).addValue("missing", missing(request))
                .addValue("words", answers.searchWords(situation))
                .addValue("received", request.clocks().receivedOn())
                .addValue("deadline", deadline.map(one -> one.dueForAgents().toString()).orElse(null))
                .addValue("rule", deadline.map(one -> one.rule().id()).orElse(null))
                .addValue("ended", request.state().isEnded());
    }

    private static String address(@Nullable PostalAddress address) {
        return address == null
                ? ""
                : Stream.of(address.street(), address.complement(), address.postcode(), address.commune())
                        .filter(line -> line != null && !line.isBlank()).collect(Collectors.joining(" "));
    }

    /** By their rules, else by name; never those of which only the medico-social team may know. Nobody waits any more for the documents of a request that has ended. */
    private static String[] missing(RequestView request) {
        return request.state().isEnded()
                ? new String[0]
                : request.checklist().stream().filter(item -> item.isToSend() && !isMedical(request, item))
                        .map(item -> item.ruleId() == null ? item.name() : item.ruleId()).toArray(String[]::new);
    }

    private static boolean isMedical(RequestView request, ChecklistItem item) {
        return item.ruleId() != null && request.form().definition().document(item.ruleId())
                .filter(rule -> rule.readers() == Readers.MEDICAL).isPresent();
    }
}

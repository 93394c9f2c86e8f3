package fr.guichet.requests;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.forms.Situation;
import fr.guichet.mandates.MandateView;
import fr.guichet.mandates.Mandates;
import fr.guichet.people.PostalAddress;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the row of a request in the queue, in the transaction of each change. */
@Component
class QueueWriter {
    private final JdbcClient jdbc;
    private final Mandates mandates;

    QueueWriter(JdbcClient jdbc, Mandates mandates) {
        this.jdbc = jdbc;
        this.mandates = mandates;
    }

    /** Writes the row anew from the request, its answers and its mandates. */
    void write(RequestView request) {
        Situation situation = request.situation();
        Names names = request.names();
        Optional<Deadlines.Deadline> deadline = request.deadlines().next();
        jdbc.sql(
                """
                insert into queue_entries (request_id, number, form_slug, form_name, subject_name, subject_said, subject_birth, acting, channel, state,
                    mandate_to_check, adapt, owner_id, owner_name, service, commune, territory_id, team_id, received_on, deadline, deadline_rule, ended,
                    address, missing, urgent, labels)
                values (:request, :number, :slug, :form, :subject, :said, :birth, :acting, :channel, :state, :mandate, :adapt, :owner, :ownerName, :service,
                    :commune, (select territory_id from territory_communes where commune = :commune), cast(:team as uuid),
                    :received, coalesce(:deadline::date, 'infinity'), :rule, :ended, :address, :missing,
                    (select urgent from requests where id = :request), array(select label_id from request_labels where request_id = :request order by label_id))
                on conflict (request_id) do update set subject_name = excluded.subject_name, subject_said = excluded.subject_said, subject_birth = excluded.subject_birth,
                    acting = excluded.acting, state = excluded.state, mandate_to_check = excluded.mandate_to_check, adapt = excluded.adapt,
                    owner_id = excluded.owner_id, owner_name = excluded.owner_name, service = excluded.service, commune = excluded.commune,
                    territory_id = excluded.territory_id, team_id = excluded.team_id, received_on = excluded.received_on,
                    deadline = excluded.deadline, deadline_rule = excluded.deadline_rule, ended = excluded.ended,
                    address = excluded.address, missing = excluded.missing, urgent = excluded.urgent, labels = excluded.labels
                """)
                .param("request", request.id().value()).param("number", request.number()).param("slug", situation.form().slug())
                .param("form", situation.form().name()).param("subject", names.subjectSorted()).param("said", names.subject())
                .param("birth", names.birth())
                .param("acting", names.acting()).param("channel", request.channel().name())
                .param("state", request.state().name()).param("mandate", hasMandateToCheck(request))
                .param("adapt", !situation.text("flag_adapt").isEmpty()).param("owner", request.ownerId())
                .param("ownerName", request.ownerName())
                .param("service", request.serviceName() == null ? "" : request.serviceName())
                .param("commune", request.whereabouts().homeCommune()).param("team", request.whereabouts().teamId())
                .param("received", request.clocks().receivedOn())
                .param("deadline", deadline.map(one -> one.dueForAgents().toString()).orElse(null))
                .param("rule", deadline.map(one -> one.rule().id()).orElse(null)).param("ended", request.state().isEnded())
                .param("address", address(names.subjectAddress())).param("missing", missing(request))
                .update();
    }

    private static String address(@Nullable PostalAddress address) {
        return address == null
                ? ""
                : Stream.of(address.street(), address.complement(), address.postcode(), address.commune())
                        .filter(line -> line != null && !line.isBlank()).collect(Collectors.joining(" "));
    }

    /** By their rules, else by name. Nobody waits any more for the documents of a request that has ended. */
    private static String[] missing(RequestView request) {
        return request.state().isEnded()
                ? new String[0]
                : request.checklist().stream().filter(ChecklistItem::isToSend)
                        .map(item -> item.ruleId() == null ? item.name() : item.ruleId()).toArray(String[]::new);
    }

    /** Who asks for themselves has no mandate. */
    private boolean hasMandateToCheck(RequestView request) {
        return !request.isForSelf() && mandates.ofRequest(request.id().value()).stream().anyMatch(MandateView::isToVerify);
    }
}

package fr.guichet.trays;

import fr.guichet.documents.ChecklistItem;
import fr.guichet.documents.DocumentState;
import fr.guichet.documents.Documents;
import fr.guichet.forms.DocumentRule;
import fr.guichet.forms.FormCatalogue;
import fr.guichet.forms.Question.Readers;
import fr.guichet.requests.OpenParts;
import fr.guichet.requests.RequestState;
import fr.guichet.rights.Level;
import fr.guichet.rights.Reach;
import fr.guichet.shared.Messages;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds the requests whose numbers stand on sheets, as far as an agent may receive for them. */
@Component
class MailRequests {
    private final JdbcClient jdbc;
    private final Documents documents;
    private final FormCatalogue forms;
    private final Messages messages;

    MailRequests(JdbcClient jdbc, Documents documents, FormCatalogue forms, Messages messages) {
        this.jdbc = jdbc;
        this.documents = documents;
        this.forms = forms;
        this.messages = messages;
    }

    private record Row(UUID requestId, String number, String formSlug, String formName, @Nullable UUID territoryId,
            String subjectName, LocalDate receivedOn, String state) {}

    /** By their numbers; those that are unknown or not this agent's to receive for are not there. */
    Map<String, MailRequest> of(Collection<String> numbers, Reach reach) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        List<Row> rows = jdbc
                .sql("select request_id, number, form_slug, form_name, territory_id, subject_name, received_on, state from queue_entries q "
                        + "where number in (:numbers) and " + reach.condition("q", Level.RECEIVE))
                .params(reach.parameters()).param("numbers", numbers).query(Row.class).list();
        Map<UUID, List<ChecklistItem>> lists = documents.checklists(rows.stream().map(Row::requestId).toList());
        return rows.stream().collect(Collectors.toMap(Row::number, row -> request(row,
                lists.getOrDefault(row.requestId(), List.of()),
                OpenParts.of(reach.on(row.requestId(), row.formSlug(), row.territoryId())))));
    }

    private MailRequest request(Row row, List<ChecklistItem> checklist, Set<Readers> readers) {
        return new MailRequest(row.requestId(), row.number(), row.formName(), row.subjectName(), row.receivedOn(),
                RequestState.valueOf(row.state()),
                checklist.stream().filter(item -> item.expected() || item.hasFiles())
                        .map(item -> line(item, isSealed(row.formSlug(), item) && !readers.contains(Readers.MEDICAL))).toList());
    }

    /** What is sealed for the agent can come all the same, under no name. */
    private MailRequest.Line line(ChecklistItem item, boolean sealed) {
        return new MailRequest.Line(item.id(), item.sheetId(), sealed ? messages.text("trays.line.sealed") : item.name(),
                item.isToSend(), item.state() != DocumentState.ACCEPTED);
    }

    private boolean isSealed(String form, ChecklistItem item) {
        return forms.current(form).flatMap(one -> one.definition().document(item.sheetId()))
                .map(DocumentRule::readers).filter(Readers.MEDICAL::equals).isPresent();
    }
}

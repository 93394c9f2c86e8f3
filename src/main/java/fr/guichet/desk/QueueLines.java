package fr.guichet.desk;

import fr.guichet.forms.FormOverview;
import fr.guichet.queue.QueueRow;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes rows of the queue ready to be shown. */
@Component
class QueueLines {
    private final FormOverview forms;
    private final Due.Words dues;
    private final Messages messages;

    QueueLines(FormOverview forms, Due.Words dues, Messages messages) {
        this.forms = forms;
        this.dues = dues;
        this.messages = messages;
    }

    List<QueueLine> of(List<QueueRow> rows, QueueChoices.Choices known, LocalDate today) {
        return rows.stream().map(row -> of(row, known, today)).toList();
    }

    private QueueLine of(QueueRow row, QueueChoices.Choices known, LocalDate today) {
        LocalDate deadline = row.deadline();
        return new QueueLine(row, "/agents/demandes/" + row.number(), messages.text("desk.queue.pick", row.number()),
                row.subject().isEmpty() ? messages.text("desk.queue.nameless") : row.subject(), beside(row),
                messages.text("desk.queue.came", FrenchDates.inDigits(row.receivedOn())), Look.of(row.channel()),
                Look.of(row.state(), row.awaitsVisit()), deadline == null ? null : dues.of(deadline, today),
                row.labels().stream().map(known.labels()::get).filter(Objects::nonNull).toList(),
                row.missing().stream().map(rule -> forms.documentName(row.form(), rule)).toList());
    }

    private String beside(QueueRow row) {
        if (!row.acting().isEmpty()) {
            return messages.text("desk.queue.by", row.acting());
        }
        return row.birth().isEmpty() ? "" : messages.text("desk.queue.born", row.birth());
    }
}

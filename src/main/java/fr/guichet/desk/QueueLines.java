package fr.guichet.desk;

import fr.guichet.forms.FormOverview;
import fr.guichet.queue.QueueRow;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Makes rows of the queue ready to be shown. */
@Component
class QueueLines {
    private final FormOverview forms;
    private final Due.Words dues;

    QueueLines(FormOverview forms, Due.Words dues) {
        this.forms = forms;
        this.dues = dues;
    }

    List<QueueLine> of(List<QueueRow> rows, QueueChoices.Choices known, LocalDate today) {
        return rows.stream().map(row -> of(row, known, today)).toList();
    }

    private QueueLine of(QueueRow row, QueueChoices.Choices known, LocalDate today) {
        LocalDate deadline = row.deadline();
        return new QueueLine(row, Look.of(row.channel()), Look.of(row.state(), row.awaitsVisit()),
                deadline == null ? null : dues.of(deadline, today),
                row.labels().stream().map(known.labels()::get).filter(Objects::nonNull).toList(),
                row.missing().stream().map(rule -> forms.documentName(row.form(), rule)).toList());
    }
}

package fr.guichet.exports;

import fr.guichet.forms.FormOverview;
import fr.guichet.labels.Label;
import fr.guichet.labels.RequestLabels;
import fr.guichet.queue.QueueRow;
import fr.guichet.rights.Reach;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Makes the lines of a file from rows of the queue. */
@Component
class ExportLines {
    private final ExportAnswers answers;
    private final RequestLabels labels;
    private final FormOverview forms;
    private final Messages messages;

    ExportLines(ExportAnswers answers, RequestLabels labels, FormOverview forms, Messages messages) {
        this.answers = answers;
        this.labels = labels;
        this.forms = forms;
        this.messages = messages;
    }

    /** @param form the one of whose answers there are columns; empty for none */
    String head(List<String> columns, String form, Reach reach) {
        Map<String, String> titles = answers.columns(form, reach);
        return Csv.MARK + Csv.line(columns.stream().map(column -> ExportField.of(column).map(field -> messages.text(field.key()))
                .orElseGet(() -> titles.getOrDefault(column, column))).toList());
    }

    String lines(List<QueueRow> rows, List<String> columns, Reach reach) {
        Map<UUID, String> names = labels.all().stream().collect(Collectors.toMap(Label::id, Label::name));
        Map<UUID, Map<String, String>> answered = ExportAnswers.areAskedIn(columns)
                ? answers.of(rows.stream().map(QueueRow::request).toList(), reach)
                : Map.of();
        StringBuilder lines = new StringBuilder();
        rows.forEach(row -> lines.append(Csv.line(columns.stream().map(column -> ExportField.of(column)
                .map(field -> value(field, row, names))
                .orElseGet(() -> answered.getOrDefault(row.request(), Map.of()).getOrDefault(column, ""))).toList())));
        return lines.toString();
    }

    private String value(ExportField field, QueueRow row, Map<UUID, String> labelNames) {
        return switch (field) {
            case NUMBER -> row.number();
            case FORM -> row.formName();
            case PERSON -> row.subject();
            case BIRTH -> row.birth();
            case ADDRESS -> row.address();
            case ACTING -> row.acting();
            case CHANNEL -> messages.text("desk.channel." + word(row.channel()));
            case RECEIVED -> FrenchDates.inDigits(row.receivedOn());
            case STATE -> messages.text("desk.state." + word(row.state()));
            case DEADLINE -> row.deadline() == null ? "" : FrenchDates.inDigits(row.deadline());
            case OWNER -> Objects.requireNonNullElse(row.ownerName(), "");
            case SUBSTITUTE -> Objects.requireNonNullElse(row.substituteName(), "");
            case SERVICE -> row.service();
            case URGENT -> yes(row.urgent());
            case MANDATE -> yes(row.mandateToCheck());
            case LABELS -> row.labels().stream().map(labelNames::get).filter(Objects::nonNull).collect(Collectors.joining(", "));
            case MISSING ->
                row.missing().stream().map(rule -> forms.documentName(row.form(), rule)).collect(Collectors.joining(", "));
        };
    }

    private String yes(boolean so) {
        return messages.text(so ? "exports.yes" : "exports.no");
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

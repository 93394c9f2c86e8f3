package fr.guichet.desk;

import fr.guichet.forms.FormOverview;
import fr.guichet.queue.Criterion;
import fr.guichet.queue.QueueSelection;
import fr.guichet.requests.Channel;
import fr.guichet.requests.RequestState;
import fr.guichet.shared.FrenchDates;
import fr.guichet.shared.Messages;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The conditions in force, each in words with the way to be rid of it. */
@Component
class QueueChips {
    private static final String GONE = "desk.chip.gone";

    private final FormOverview forms;
    private final Messages messages;

    QueueChips(FormOverview forms, Messages messages) {
        this.forms = forms;
        this.messages = messages;
    }

    /** @param address of the selection without it */
    record Chip(String text, String address) {}

    List<Chip> of(QueueSelection selection, QueueChoices.Choices known, AnswerFilters.Offered asked,
            OwnerFilter.Owner owner) {
        return selection.said().keySet().stream().filter(Criterion::narrows)
                .map(criterion -> new Chip(
                        words(criterion, selection, known, asked, owner),
                        QueueLinks.address(without(criterion, selection))))
                .toList();
    }

    private String words(Criterion criterion, QueueSelection selection, QueueChoices.Choices known, AnswerFilters.Offered asked,
            OwnerFilter.Owner owner) {
        return switch (criterion) {
            case ANSWER -> answer(asked);
            case OWNER -> messages.text("desk.chip.owner", owner.name().isEmpty() ? gone() : owner.name());
            default -> messages.text("desk.chip." + Look.name(criterion), words(criterion, selection, known));
        };
    }

    private String answer(AnswerFilters.Offered asked) {
        return asked.chosen() == null
                ? messages.text("desk.chip.answer-sealed")
                : messages.text("desk.chip.answer", asked.chosen().title(), asked.answer());
    }

    private static QueueSelection without(Criterion criterion, QueueSelection selection) {
        QueueSelection left = selection.without(criterion);
        return switch (criterion) {
            case TEXT -> left.without(Criterion.NEAR);
            case ANSWER -> left.without(Criterion.QUESTION);
            default -> left;
        };
    }

    private String words(Criterion criterion, QueueSelection selection, QueueChoices.Choices known) {
        String value = selection.value(criterion);
        return switch (criterion) {
            case STATE -> state(value);
            case CHANNEL -> messages.text(Look.of(Channel.valueOf(value)).key());
            case FORM -> known.formName(value).orElseGet(this::gone);
            case LABEL -> known.labelName(value).orElseGet(this::gone);
            case TERRITORY -> known.territoryName(value).orElseGet(this::gone);
            case TEAM -> known.teamName(value).orElseGet(this::gone);
            case MISSING -> value.equals(Criterion.YES)
                    ? messages.text("desk.queue.any-document")
                    : forms.documentName(selection.value(Criterion.FORM), value);
            case RECEIVED_FROM, RECEIVED_UNTIL, DUE_FROM, DUE_UNTIL -> FrenchDates.inDigits(LocalDate.parse(value));
            default -> value;
        };
    }

    private String state(String value) {
        return switch (value) {
            case Criterion.ALL -> messages.text("desk.queue.all-states");
            case Criterion.ENDED -> messages.text("desk.queue.ended");
            case Criterion.OPEN -> messages.text("desk.queue.open");
            default -> messages.text(Look.of(RequestState.valueOf(value)).key());
        };
    }

    private String gone() {
        return messages.text(GONE);
    }
}

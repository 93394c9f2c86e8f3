package fr.guichet.editor;

import static fr.guichet.editor.Field.of;

import fr.guichet.blueprints.Blueprint;
import fr.guichet.blueprints.Element;
import fr.guichet.blueprints.ElementKind;
import fr.guichet.blueprints.Usual;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Deadlines, reminders, what is written when, and what citizens read of each state. */
@Component
class TimeSheet implements Sheet {
    private final Choices choices;
    private final Labels labels;

    TimeSheet(Choices choices, Labels labels) {
        this.choices = choices;
        this.labels = labels;
    }

    @Override
    public Set<ElementKind> kinds() {
        return Set.of(ElementKind.DEADLINE, ElementKind.REMINDER, ElementKind.NOTICE, ElementKind.STATUS, ElementKind.PARAGRAPH);
    }

    @Override
    public List<Group> groups(Element element, Blueprint blueprint) {
        return switch (element.kind()) {
            case DEADLINE -> deadline(blueprint);
            case REMINDER -> reminder(blueprint);
            case NOTICE -> List.of(
                    Group.first(of("subject", LineInput.LINE), of("body", new LinesInput()), of("sms", LineInput.LINE)),
                    Group.folded("technical", of("id", LineInput.TECHNICAL).beside(), of("code", LineInput.TECHNICAL).beside()));
            case STATUS ->
                List.of(Group.first(of("title", WordingInput.LINE), of("now", WordingInput.LINE), of("next", WordingInput.LINE),
                        of("until", WordingInput.LINE)), Group.folded("technical", of("id", LineInput.TECHNICAL)));
            default -> List.of(Group.first(of("heading", LineInput.LINE), of("text", LineInput.TEXT)));
        };
    }

    private List<Group> deadline(Blueprint blueprint) {
        return List.of(
                Group.first(of("title", LineInput.LINE),
                        choices.one("starts", "received_on", "complete_on", "document_received_on", "missing_asked_on",
                                "urgency_attested_on", "consent_asked_on", "mandate_signed_on", "proposal_received_on",
                                "observations_received_on", "decided_on", "decision_notified_on", "appeal_received_on",
                                "made_available_on"),
                        of("days", new NumberInput(true)).beside(), of("working_days", new NumberInput(true)).beside(),
                        of("months", new NumberInput(true)).beside(), of("day_of_next_month", new NumberInput(true)).beside(),
                        choices.element("setting", blueprint, other -> other.kind() == ElementKind.SETTING)),
                Group.open("effect", of("effect", LineInput.TEXT), of("pause", LineInput.LINE), of("source", LineInput.LINE)),
                Group.folded("technical", of("id", LineInput.TECHNICAL)));
    }

    private List<Group> reminder(Blueprint blueprint) {
        return List.of(
                Group.first(of("name", LineInput.LINE),
                        choices.one("event", "draft_untouched", "consent_asked", "consent_awaited", "documents_due", "final_due",
                                "decide", "silence", "answer", "mandate_end", "visit_fixed", "proposal_received",
                                "declare_helper",
                                "e_notification_unread"),
                        of("days", new NumbersInput()).beside(), of("max", new NumberInput(true)).beside(),
                        choices.several("to", "requester", "subject", "holder", "protector", "agent", "head", "visit_contact",
                                "recipient"),
                        choices.inOrder("channels", "email", "letter", "email letter", "letter email", "sms", "email sms",
                                "email sms letter"),
                        of("all", new SwitchInput(false)),
                        notice(blueprint),
                        of("task", LineInput.TEXT)),
                Group.folded("until",
                        choices.several("until", "filed", "deleted", "opted_out", "answered", "received", "waived", "closed",
                                "moved", "done", "decided", "renewed", "revoked", "declared", "read")),
                Group.folded("technical", of("id", LineInput.TECHNICAL).beside(), of("channel_missing", new SwitchInput(false))));
    }

    /** The notices of the form, and those that Guichet has for it. */
    private Field notice(Blueprint blueprint) {
        Stream<Element> all = Stream.concat(blueprint.elements().stream(), Usual.of(blueprint).stream());
        return choices.among("notice", all.filter(element -> element.kind() == ElementKind.NOTICE)
                .map(element -> new Choice(element.id().name(), labels.of(element))).toList());
    }
}

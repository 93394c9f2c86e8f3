package fr.guichet.editor;

import fr.guichet.blueprints.Element;
import fr.guichet.shared.Messages;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the screens call an element: its wording, or plain words where that is a code. */
@Component
class Labels {
    private final Messages messages;

    Labels(Messages messages) {
        this.messages = messages;
    }

    String of(Element element) {
        return switch (element.kind()) {
            case REMINDER -> element.text("name").isBlank()
                    ? reminder(messages.textOr("editor.choice.event." + element.label(), element.label()), days(element))
                    : element.label();
            case NOTICE -> messages.textOr("editor.notice." + element.id().name(), element.label());
            case STATUS -> messages.textOr("editor.status." + element.id().name(), element.label());
            default -> element.label();
        };
    }

    private String reminder(String event, String days) {
        return days.isEmpty() ? event : messages.text("editor.reminder", event, days);
    }

    /** « −14, 3 », which tells reminders of one event apart. */
    private static String days(Element reminder) {
        return reminder.property("days").valueStream().map(day -> day.asString("").replace('-', '−'))
                .collect(Collectors.joining(", "));
    }

    /** « Question : Date de naissance ». */
    String withKind(Element element) {
        return messages.text("editor.title", messages.text("editor.kind." + element.kind().word()), of(element));
    }
}

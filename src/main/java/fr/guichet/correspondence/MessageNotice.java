package fr.guichet.correspondence;

import fr.guichet.shared.Messages;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Tells a citizen that an agent wrote. A mail only says so, for mail is not private; a letter carries the text. */
@Component
class MessageNotice {
    private final Messages messages;

    MessageNotice(Messages messages) {
        this.messages = messages;
    }

    Composed compose(String number, String text, Recipient to, String link) {
        var body = new ArrayList<Paragraph>();
        body.add(Paragraph.text(messages.text("correspondence.message.greeting")));
        if (to.channel() == Channel.EMAIL) {
            body.add(Paragraph.text(messages.text("correspondence.message.waits", number)));
            body.add(Paragraph.text(messages.text("correspondence.message.read", link)));
        } else {
            body.add(Paragraph.text(messages.text("correspondence.message.says", number)));
            text.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Paragraph::text).forEach(body::add);
        }
        return new Composed(messages.text("correspondence.message.subject", number), List.copyOf(body));
    }
}

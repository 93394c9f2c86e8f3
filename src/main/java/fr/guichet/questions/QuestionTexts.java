package fr.guichet.questions;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The module's own words. */
@Component
class QuestionTexts {
    private final MessageSource messages;

    QuestionTexts(MessageSource messages) {
        this.messages = messages;
    }

    String get(String key, Object... arguments) {
        return messages.getMessage("questions." + key, arguments, Locale.FRANCE);
    }
}

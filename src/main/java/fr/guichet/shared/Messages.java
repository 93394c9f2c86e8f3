package fr.guichet.shared;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of the screens, for what is worded in code: mails, letters, errors of a form. */
@Component
public class Messages {
    private final MessageSource source;

    Messages(MessageSource source) {
        this.source = source;
    }

    /**
     * The sentence behind a key.
     *
     * @throws org.springframework.context.NoSuchMessageException if the key is in no bundle
     */
    public String text(String key, Object... arguments) {
        return source.getMessage(key, arguments, Locale.FRANCE);
    }
}

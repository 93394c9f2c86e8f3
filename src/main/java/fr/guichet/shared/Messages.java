package fr.guichet.shared;

import java.util.Locale;
import java.util.Objects;
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

    /** The sentence behind a key that may be in no bundle, such as one made of a value that a form defines. */
    public String textOr(String key, String otherwise) {
        return Objects.requireNonNull(source.getMessage(key, null, otherwise, Locale.FRANCE));
    }
}

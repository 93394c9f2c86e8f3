package fr.guichet.shared;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.springframework.boot.diagnostics.FailureAnalyzedException;

/**
 * The application cannot start, and whoever starts it can do something about it. Shown as two plain sentences instead of a
 * stack trace. The texts are read straight from the bundle, because no message source exists yet that early.
 */
public class StartRefusal extends FailureAnalyzedException {
    /**
     * @param bundle the module in whose messages the texts stand
     * @param key what is wrong; the same key with {@code .action} says what to do
     * @param arguments for both texts
     */
    public StartRefusal(String bundle, String key, Object... arguments) {
        super(text(bundle, key, arguments), text(bundle, key + ".action", arguments));
    }

    static String text(String bundle, String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("messages/" + bundle, Locale.FRENCH).getString(key);
        return new MessageFormat(pattern, Locale.FRENCH).format(arguments);
    }
}

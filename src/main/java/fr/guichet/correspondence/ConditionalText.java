package fr.guichet.correspondence;

import java.util.Set;

/**
 * Reads `[flag : text]` and `[not flag : text]`, one inside another as deep as one likes. `no` says the same as `not`.
 * Brackets without a colon stay as they are.
 */
final class ConditionalText {
    private final String text;
    private final Set<String> flags;
    private int at;

    private ConditionalText(String text, Set<String> flags) {
        this.text = text;
        this.flags = flags;
    }

    /** The text with the parts that hold, and without the others. */
    static String keep(String text, Set<String> flags) {
        return new ConditionalText(text, flags).read(false).replaceAll(" {2,}", " ");
    }

    private String read(boolean inside) {
        var kept = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at);
            if (inside && c == ']') {
                break;
            }
            int colon = c == '[' ? text.indexOf(" : ", at) : -1;
            if (colon < 0) {
                kept.append(c);
                at++;
            } else {
                kept.append(part(colon));
            }
        }
        return kept.toString();
    }

    private String part(int colon) {
        String flag = text.substring(at + 1, colon).strip();
        at = colon + 3;
        String content = read(true);
        at++;
        return holds(flag) ? content : "";
    }

    private boolean holds(String flag) {
        for (String negation : new String[]{"not ", "no "}) {
            if (flag.startsWith(negation)) {
                return !flags.contains(flag.substring(negation.length()));
            }
        }
        return flags.contains(flag);
    }
}

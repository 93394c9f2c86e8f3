package fr.guichet.shared;

import com.openhtmltopdf.extend.FSTextBreaker;
import com.openhtmltopdf.layout.UrlAwareLineBreakIterator;
import java.text.BreakIterator;
import java.util.Locale;

/** Where a printed line may end: never between an apostrophe and its word (« l’aide »), nor inside the number of a request. */
final class FrenchLineBreaks implements FSTextBreaker {
    private final FSTextBreaker breaks = new UrlAwareLineBreakIterator(BreakIterator.getLineInstance(Locale.FRENCH));
    private String text = "";

    @Override
    public int next() {
        int at = breaks.next();
        while (at > 0 && at < text.length() && isInside(at)) {
            at = breaks.next();
        }
        return at;
    }

    @Override
    public void setText(String newText) {
        text = newText;
        breaks.setText(newText);
    }

    private boolean isInside(int at) {
        char before = text.charAt(at - 1);
        char after = text.charAt(at);
        if (before == '-') {
            return Character.isDigit(after) || at > 1 && Character.isDigit(text.charAt(at - 2));
        }
        return (before == '’' || before == '\'') && Character.isLetter(after);
    }
}

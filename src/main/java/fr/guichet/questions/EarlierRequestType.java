package fr.guichet.questions;

import fr.guichet.forms.Question;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * An earlier request, by its number. Whoever is signed in chooses among their own; on paper, and without an account, the number is
 * typed. Which requests may be meant stands in the facts of the situation, `request:` and the number, with what each is about.
 */
@Component
class EarlierRequestType extends WrittenType {
    private static final String FACT = "request:";
    private static final Pattern NUMBER = Pattern.compile("[A-Z]{2,6}-[0-9]{4}-[0-9]{6}-[A-Z]");

    EarlierRequestType() {
        super("earlier_request", "format", "unknown");
    }

    @Override
    public @Nullable Object read(Question question, Typed typed) {
        String line = typed.line();
        return line == null ? null : line.toUpperCase(Locale.ROOT);
    }

    @Override
    List<Fault> checkText(Asked asked, String text) {
        Map<String, String> facts = asked.situation().surroundings().facts();
        if (!NUMBER.matcher(text).matches()) {
            return List.of(Fault.of("format"));
        }
        return !facts.containsKey(FACT) || facts.containsKey(FACT + text) ? List.of() : List.of(Fault.of("unknown"));
    }

    /** The number, with form and date where they are known. */
    @Override
    public String display(Asked asked) {
        String about = asked.situation().surroundings().facts().get(FACT + asked.text());
        return about == null || asked.text().isEmpty() ? asked.text() : asked.text() + " (" + about + ")";
    }

    @Override
    public String inOneText(Asked asked) {
        return asked.text();
    }

    @Override
    public @Nullable String request(Asked asked) {
        return NUMBER.matcher(asked.text()).matches() ? asked.text() : null;
    }

    /** The requests to choose among; none where the number is typed. */
    @Override
    public List<Choice> drawn(Asked asked) {
        return asked.isOnPaper()
                ? List.of()
                : asked.situation().surroundings().facts().entrySet().stream().filter(fact -> fact.getKey().startsWith(FACT))
                        .filter(fact -> fact.getKey().length() > FACT.length()).sorted(Map.Entry.comparingByKey())
                        .map(fact -> number(fact.getKey().substring(FACT.length()), fact.getValue())).toList();
    }

    private static Choice number(String number, String about) {
        return new Choice(number, number + " (" + about + ")", "");
    }

    @Override
    public TypeFamily family() {
        return TypeFamily.MORE;
    }

    @Override
    public String icon() {
        return "history";
    }
}

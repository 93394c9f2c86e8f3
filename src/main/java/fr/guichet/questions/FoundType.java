package fr.guichet.questions;

import java.util.stream.Stream;
import fr.guichet.forms.Question;
import fr.guichet.shared.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is common to the types whose answer is found in a long list by its name. The answer has a `label`, and once it is certain
 * which row is meant, its `code`. Without scripts what fits is proposed after the first try.
 */
abstract class FoundType implements QuestionType {
    private static final int MOST = 20;
    private static final int LONGEST = 300;

    private final Messages messages;

    FoundType(Messages messages) {
        this.messages = messages;
    }

    /** What begins so, a bearable number. */
    abstract List<Found> search(Question question, String typed, int limit);

    /** What is called so as a whole, or has this code. */
    abstract List<Found> named(Question question, String text, int limit);

    abstract Optional<Found> byCode(Question question, String code);

    /** Where a browser with scripts asks for what fits. */
    abstract String address(Question question);

    @Override
    public Set<String> codes() {
        return Set.of("empty", "choose", "unknown", "gone");
    }

    @Override
    public @Nullable Object read(Question question, Typed typed) {
        String line = typed.line();
        if (line == null) {
            return null;
        }
        String label = line.substring(0, Math.min(LONGEST, line.length()));
        Map<?, ?> before = typed.stored() instanceof Map<?, ?> parts ? parts : Map.of();
        boolean same = label.equals(before.get("label"));
        String picked = typed.part("code").line();
        if (picked != null && !picked.isEmpty() && same) {
            return byCode(question, picked).<Object>map(Found::answer).orElse(Map.of("label", label));
        }
        if (same || label.isEmpty()) {
            return label.isEmpty() ? Map.of("label", "") : new HashMap<>(before);
        }
        List<Found> found = named(question, label, 2);
        return found.size() == 1 ? found.getFirst().answer() : Map.of("label", label);
    }

    @Override
    public List<Fault> check(Asked asked) {
        String code = asked.part("code");
        if (!code.isEmpty()) {
            return byCode(asked.question(), code).isPresent() ? List.of() : List.of(Fault.of("gone"));
        }
        return List.of(Fault.of(search(asked.question(), label(asked), 1).isEmpty() ? "unknown" : "choose"));
    }

    /** An answer that another program wrote may be the code or the label alone. */
    private static String label(Asked asked) {
        return asked.part("label").isEmpty() ? asked.text() : asked.part("label");
    }

    @Override
    public String display(Asked asked) {
        return label(asked);
    }

    @Override
    public String shown(Asked asked) {
        return label(asked);
    }

    @Override
    public String inOneText(Asked asked) {
        return label(asked);
    }

    /** What can still be found, by its code or by its name. */
    @Override
    public Carried carry(Asked earlier, QuestionType was, Asked now) {
        String code = earlier.part("code");
        if (was.key().equals(key()) && byCode(now.question(), code).isPresent()) {
            return Carried.whole(earlier.value());
        }
        String text = was.inOneText(earlier);
        List<Found> found = text.isBlank() ? List.of() : named(now.question(), text, 2);
        return found.size() == 1 ? Carried.whole(found.getFirst().answer()) : Carried.nothing(earlier);
    }

    @Override
    public FoundView drawn(Asked asked) {
        String label = label(asked);
        boolean open = asked.part("code").isEmpty() && !label.isBlank();
        List<Choice> proposals = open
                ? search(asked.question(), label, MOST).stream().map(found -> new Choice(found.code(), found.label(), ""))
                        .toList()
                : List.of();
        return new FoundView(address(asked.question()), proposals);
    }

    @Override
    public String template() {
        return "questions/found";
    }

    /** Its name, its code, and what else is known of it. */
    @Override
    public List<ExportColumn> exportColumns(Question question) {
        return Stream.concat(
                Stream.of(ExportColumn.of(question), ExportColumn.of(question, "code", messages.text("questions.found.code"))),
                parts(question).map(part -> ExportColumn.of(question, part.id(), part.label()))).toList();
    }

    @Override
    public List<String> exportValues(Asked asked) {
        return Stream.concat(Stream.of(label(asked), asked.part("code")),
                parts(asked.question()).map(part -> asked.part(part.id()))).map(QuestionType::inOneLine).toList();
    }
}

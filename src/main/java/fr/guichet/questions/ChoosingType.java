package fr.guichet.questions;

import fr.guichet.forms.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is common to the types whose answer is one of those offered. */
abstract class ChoosingType implements QuestionType {
    @Override
    public Set<String> codes() {
        return Set.of("empty", "format");
    }

    @Override
    public @Nullable Object read(Question question, Typed typed) {
        return typed.isShown() ? typed.all().stream().findFirst().orElse("") : null;
    }

    @Override
    public List<Fault> check(Asked asked) {
        return choice(asked).isPresent() ? List.of() : List.of(Fault.of("format"));
    }

    @Override
    public String display(Asked asked) {
        return choice(asked).map(Choice::label).orElse(asked.text());
    }

    @Override
    public String inOneText(Asked asked) {
        return display(asked);
    }

    /** The one option chosen, when it can still be chosen. */
    @Override
    public Carried carry(Asked earlier, QuestionType was, Asked now) {
        List<String> chosen = was.chosen(earlier);
        return chosen.size() == 1 && offered(now).contains(chosen.getFirst())
                ? Carried.whole(chosen.getFirst())
                : Carried.nothing(earlier);
    }

    /** The values that may be chosen, in whatever situation. */
    Set<String> offered(Asked asked) {
        return choices(asked).stream().map(Choice::value).collect(Collectors.toSet());
    }

    @Override
    public List<String> chosen(Asked asked) {
        return asked.chosen();
    }

    private Optional<Choice> choice(Asked asked) {
        String text = asked.text();
        return choices(asked).stream().filter(choice -> choice.value().equals(text)).findFirst();
    }
}

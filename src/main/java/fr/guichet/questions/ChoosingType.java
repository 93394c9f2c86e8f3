package fr.guichet.questions;

import fr.guichet.forms.Question;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
        return chosen(asked).isPresent() ? List.of() : List.of(Fault.of("format"));
    }

    @Override
    public String display(Asked asked) {
        return chosen(asked).map(Choice::label).orElse(asked.text());
    }

    private Optional<Choice> chosen(Asked asked) {
        String text = asked.text();
        return choices(asked).stream().filter(choice -> choice.value().equals(text)).findFirst();
    }
}
